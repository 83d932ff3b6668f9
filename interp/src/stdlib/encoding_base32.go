// Package base32 encodes bytes as text of 32 characters and decodes it (RFC 4648).
package base32

import (
	"io"
	"strconv"
)

// Encoding is a way to encode: an alphabet and how text is filled up.
type Encoding struct {
	encode    [32]byte
	decodeMap [256]uint8 // values of characters, or invalid
	padChar   rune
}

const (
	StdPadding rune = '=' // the usual padding
	NoPadding  rune = -1  // none
)

const invalid = 0xff

// NewEncoding gives an Encoding of an alphabet of 32 different bytes, with padding. It panics when the alphabet is wrong.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 32 {
		panic("encoding alphabet is not 32-bytes long")
	}
	e := &Encoding{padChar: StdPadding}
	copy(e.encode[:], encoder)
	for i := range e.decodeMap {
		e.decodeMap[i] = invalid
	}
	for i := 0; i < len(encoder); i++ {
		switch {
		case encoder[i] == '\n' || encoder[i] == '\r':
			panic("encoding alphabet contains newline character")
		case e.decodeMap[encoder[i]] != invalid:
			panic("encoding alphabet includes duplicate symbols")
		}
		e.decodeMap[encoder[i]] = uint8(i)
	}
	return e
}

// StdEncoding is the usual encoding.
var StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

// HexEncoding is the encoding that sorts as the bytes do.
var HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")

// WithPadding gives the Encoding with another padding, or NoPadding. It panics when that cannot be.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decodeMap[byte(padding)] != invalid:
		panic("padding contained in alphabet")
	}
	enc.padChar = padding
	return &enc
}

// Encode writes the text of src to dst, which must have room for EncodedLen(len(src)).
func (enc *Encoding) Encode(dst, src []byte) {
	for di := 0; len(src) > 0; di += 8 {
		n := min(len(src), 5)
		var v uint64
		for i := range 5 {
			v <<= 8
			if i < n {
				v |= uint64(src[i])
			}
		}
		used := (n*8 + 4) / 5
		for i := range 8 {
			switch {
			case i < used:
				dst[di+i] = enc.encode[v>>(35-5*i)&31]
			case enc.padChar != NoPadding:
				dst[di+i] = byte(enc.padChar)
			}
		}
		src = src[n:]
	}
}

// AppendEncode appends the text of src.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	text := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(text, src)
	return append(dst, text...)
}

// EncodeToString gives the text of src.
func (enc *Encoding) EncodeToString(src []byte) string {
	text := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(text, src)
	return string(text)
}

// EncodedLen gives the length of the text of n bytes.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/5*8 + (n%5*8+4)/5
	}
	return (n + 4) / 5 * 8
}

// DecodedLen gives the most bytes that a text of length n stands for.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/8*5 + n%8*5/8
	}
	return n / 8 * 5
}

// CorruptInputError says at which byte a text is wrong.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// withoutLines gives the text without line ends.
func withoutLines(src []byte) []byte {
	text := make([]byte, 0, len(src))
	for _, c := range src {
		if c != '\r' && c != '\n' {
			text = append(text, c)
		}
	}
	return text
}

// decode decodes a text without line ends; done tells whether padding ended it.
func (enc *Encoding) decode(dst, src []byte) (n int, done bool, err error) {
	whole := len(src)
	for len(src) > 0 && !done {
		var digits [8]byte
		used := 8
		for j := 0; j < 8; j++ {
			if len(src) == 0 {
				if enc.padChar != NoPadding {
					return n, false, CorruptInputError(whole - len(src) - j)
				}
				used, done = j, true
				break
			}
			c := src[0]
			src = src[1:]
			if rune(c) == enc.padChar && j >= 2 && len(src) < 8 {
				if len(src)+j < 7 {
					return n, false, CorruptInputError(whole)
				}
				for k := 0; k < 7-j; k++ {
					if rune(src[k]) != enc.padChar {
						return n, false, CorruptInputError(whole - len(src) + k - 1)
					}
				}
				// 1, 3 and 6 characters stand for no whole bytes.
				if j == 3 || j == 6 {
					return n, false, CorruptInputError(whole - len(src) - 1)
				}
				used, done = j, true
				break
			}
			if digits[j] = enc.decodeMap[c]; digits[j] == invalid {
				return n, false, CorruptInputError(whole - len(src) - 1)
			}
		}
		if used == 3 || used == 6 {
			continue
		}
		var v uint64
		for _, d := range digits {
			v = v<<5 | uint64(d)
		}
		for i := 0; i < used*5/8; i++ {
			dst[n] = byte(v >> (32 - 8*i))
			n++
		}
	}
	return n, done, nil
}

// Decode writes the bytes of src to dst, at most DecodedLen(len(src)). Line ends are skipped.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	n, _, err = enc.decode(dst, withoutLines(src))
	return n, err
}

// AppendDecode appends the bytes of src.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	buf := make([]byte, len(src)*5/8+5)
	n, err := enc.Decode(buf, src)
	return append(dst, buf[:n]...), err
}

// DecodeString gives the bytes of s.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	buf := make([]byte, len(s)*5/8+5)
	n, err := enc.Decode(buf, []byte(s))
	return buf[:n], err
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte
	err  error
}

// NewEncoder gives a writer whose text goes to w. Close writes out what is left.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	e.rest = append(e.rest, p...)
	if whole := len(e.rest) / 5 * 5; whole > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest[:whole]))
		e.rest = append([]byte(nil), e.rest[whole:]...)
	}
	if e.err != nil {
		return 0, e.err
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest))
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	enc  *Encoding
	r    io.Reader
	text []byte // read, not decoded
	out  []byte // decoded, not given
	end  bool   // padding has ended the text
	err  error  // what comes after out
}

// NewDecoder gives a reader of the bytes of r's text.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: filter{r}} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		if n, err = d.decode(p); len(d.out) == 0 {
			return n, err
		}
	}
	n = copy(p, d.out)
	if d.out = d.out[n:]; len(d.out) > 0 {
		return n, nil
	}
	return n, d.err
}

// decode reads some text and decodes what is whole, to p if that has room for it, otherwise to out. Where nothing is padded whatever
// has come is whole.
func (d *decoder) decode(p []byte) (n int, err error) {
	padded := d.enc.padChar != NoPadding
	need := 1
	if padded {
		need = 8 - len(d.text)
	}
	got := d.fill(min(max((len(p)+4)/5*8, 8), 1024), need)
	if got < need && d.err == io.EOF && (got > 0 || padded && need < 8) {
		d.err = io.ErrUnexpectedEOF
	}
	if len(d.text) < need {
		return 0, d.err
	}
	if got > 0 && d.end {
		d.err = CorruptInputError(0)
		return 0, d.err
	}
	whole := len(d.text)
	if padded {
		whole = whole / 8 * 8
	}
	if most := d.enc.DecodedLen(len(d.text)); most > len(p) {
		d.out = make([]byte, whole*5/8+5)
		n, d.end, err = d.enc.decode(d.out, d.text[:whole])
		d.out = d.out[:n]
		n = 0
	} else {
		n, d.end, err = d.enc.decode(p, d.text[:whole])
	}
	d.text = append([]byte(nil), d.text[whole:]...)
	if err != nil && (d.err == nil || d.err == io.EOF) {
		d.err = err
	}
	return n, d.err
}

// fill reads until so many bytes have come, or there is an error, and not beyond a text of that size.
func (d *decoder) fill(size, need int) (got int) {
	for got < need && d.err == nil {
		chunk := make([]byte, size-len(d.text))
		var n int
		n, d.err = d.r.Read(chunk)
		d.text = append(d.text, chunk[:n]...)
		got += n
	}
	return got
}

// A filter leaves line ends out. It reads again where there was nothing else.
type filter struct{ r io.Reader }

func (f filter) Read(p []byte) (int, error) {
	n, err := f.r.Read(p)
	for n > 0 {
		text := withoutLines(p[:n])
		if len(text) > 0 || err != nil {
			return copy(p, text), err
		}
		n, err = f.r.Read(p)
	}
	return n, err
}
