// Package hex encodes bytes as hexadecimal digits and decodes them.
package hex

import (
	"errors"
	"fmt"
	"io"
)

const digits = "0123456789abcdef"

// ErrLength says that the number of digits is odd.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen gives the number of digits of n bytes.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen gives the number of bytes of x digits.
func DecodedLen(x int) int { return x / 2 }

// Encode writes the digits of src to dst and gives their number.
func Encode(dst, src []byte) int {
	for i, b := range src {
		dst[2*i] = digits[b>>4]
		dst[2*i+1] = digits[b&15]
	}
	return len(src) * 2
}

// AppendEncode appends the digits of src.
func AppendEncode(dst, src []byte) []byte {
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return dst
}

// EncodeToString gives the digits of src.
func EncodeToString(src []byte) string { return string(AppendEncode(make([]byte, 0, 2*len(src)), src)) }

// digit gives the value of a digit, or 16.
func digit(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return 16
}

// Decode writes the bytes that src stands for to dst and gives their number, also of those before an error.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		high, low := digit(src[2*n]), digit(src[2*n+1])
		if high > 15 {
			return n, InvalidByteError(src[2*n])
		}
		if low > 15 {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = high<<4 | low
	}
	if len(src)%2 == 1 {
		if last := src[len(src)-1]; digit(last) > 15 {
			return n, InvalidByteError(last)
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends the bytes that src stands for.
func AppendDecode(dst, src []byte) ([]byte, error) {
	b, err := DecodeString(string(src))
	return append(dst, b...), err
}

// DecodeString gives the bytes that s stands for, also those before an error.
func DecodeString(s string) ([]byte, error) {
	dst := make([]byte, DecodedLen(len(s)))
	n, err := Decode(dst, []byte(s))
	return dst[:n], err
}

type encoder struct {
	w io.Writer
}

// NewEncoder gives a writer that writes digits to w.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && err == nil {
		chunk := p[:min(len(p), 512)]
		var written int
		written, err = e.w.Write(AppendEncode(make([]byte, 0, 2*len(chunk)), chunk))
		n += written / 2
		p = p[len(chunk):]
	}
	return n, err
}

type decoder struct {
	r   io.Reader
	err error
	in  []byte // digits that were read but not decoded
	buf [1024]byte
}

// NewDecoder gives a reader of the bytes that the digits of r stand for.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		kept := copy(d.buf[:], d.in)
		got, err := d.r.Read(d.buf[kept:])
		d.err = err
		d.in = d.buf[:kept+got]
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if last := d.in[len(d.in)-1]; digit(last) > 15 {
				d.err = InvalidByteError(last)
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	p = p[:min(len(p), len(d.in)/2)]
	n, err = Decode(p, d.in[:len(p)*2])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return n, d.err
	}
	return n, nil
}

// Dump gives data in the form of `hexdump -C`.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var out dump
	d := Dumper(&out)
	d.Write(data)
	d.Close()
	return string(out)
}

type dump []byte

func (d *dump) Write(p []byte) (int, error) {
	*d = append(*d, p...)
	return len(p), nil
}

// Dumper gives a writer that writes what it is given to w in the form of `hexdump -C`.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

type dumper struct {
	w      io.Writer
	line   []byte // the bytes of the line that is not full yet
	n      uint   // bytes of full lines
	out    []byte
	closed bool
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, b := range data {
		d.begin()
		d.out = append(d.out, digits[b>>4], digits[b&15], ' ')
		d.line = append(d.line, b)
		switch len(d.line) {
		case 8:
			d.out = append(d.out, ' ')
		case 16:
			d.finish()
		}
		if _, err = d.w.Write(d.out); err != nil {
			return n, err
		}
		d.out = d.out[:0]
		n++
	}
	return n, nil
}

// begin writes the offset before the first byte of a line.
func (d *dumper) begin() {
	if len(d.line) > 0 {
		return
	}
	for shift := 28; shift >= 0; shift -= 4 {
		d.out = append(d.out, digits[d.n>>shift&15])
	}
	d.out = append(d.out, "  "...)
}

// finish writes the characters after the last byte of a line.
func (d *dumper) finish() {
	d.out = append(d.out, " |"...)
	for _, b := range d.line {
		if b < 32 || b > 126 {
			b = '.'
		}
		d.out = append(d.out, b)
	}
	d.out = append(d.out, "|\n"...)
	d.n += uint(len(d.line))
	d.line = d.line[:0]
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	for i := len(d.line); i < 16; i++ {
		d.out = append(d.out, "   "...)
		if i == 7 {
			d.out = append(d.out, ' ')
		}
	}
	d.finish()
	_, err := d.w.Write(d.out)
	return err
}
