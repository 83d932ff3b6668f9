// Package base64 encodes bytes as text of 64 characters and decodes it (RFC 4648).
package base64

import (
	"io"
	"strconv"
)

// Encoding is a way to encode: an alphabet and how text is filled up.
type Encoding struct {
	encode    [64]byte
	decodeMap [256]uint8 // values of characters, or invalid
	padChar   rune
	strict    bool
}

const (
	StdPadding rune = '=' // the usual padding
	NoPadding  rune = -1  // none
)

const invalid = 0xff

// NewEncoding gives an Encoding of an alphabet of 64 different bytes, with padding. It panics when the alphabet is wrong.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
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

// Strict gives the Encoding with the demand that bits which stand for nothing are 0.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

const (
	lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
)

// StdEncoding is the usual encoding.
var StdEncoding = NewEncoding(lettersAndDigits + "+/")

// URLEncoding is the encoding for URLs and file names.
var URLEncoding = NewEncoding(lettersAndDigits + "-_")

// RawStdEncoding is StdEncoding without padding.
var RawStdEncoding = StdEncoding.WithPadding(NoPadding)

// RawURLEncoding is URLEncoding without padding.
var RawURLEncoding = URLEncoding.WithPadding(NoPadding)

// Encode writes the text of src to dst, which must have room for EncodedLen(len(src)).
func (enc *Encoding) Encode(dst, src []byte) {
	if len(src) == 0 {
		return
	}
	di := 0
	for len(src) >= 3 {
		v := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst[di] = enc.encode[v>>18]
		dst[di+1] = enc.encode[v>>12&63]
		dst[di+2] = enc.encode[v>>6&63]
		dst[di+3] = enc.encode[v&63]
		di += 4
		src = src[3:]
	}
	if len(src) == 0 {
		return
	}
	v := uint(src[0]) << 16
	if len(src) == 2 {
		v |= uint(src[1]) << 8
	}
	dst[di] = enc.encode[v>>18]
	dst[di+1] = enc.encode[v>>12&63]
	if len(src) == 2 {
		dst[di+2] = enc.encode[v>>6&63]
	} else if enc.padChar != NoPadding {
		dst[di+2] = byte(enc.padChar)
	}
	if enc.padChar != NoPadding {
		dst[di+3] = byte(enc.padChar)
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
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen gives the most bytes that a text of length n stands for.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// CorruptInputError says at which byte a text is wrong.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// quantum decodes up to four characters from si on, leaving out line ends, and gives where it stopped and how many bytes they are.
func (enc *Encoding) quantum(dst, src []byte, si int) (nsi, n int, err error) {
	var values [4]byte
	length := 4
	for j := 0; j < 4; j++ {
		if len(src) == si {
			switch {
			case j == 0:
				return si, 0, nil
			case j == 1, enc.padChar != NoPadding:
				return si, 0, CorruptInputError(si - j)
			}
			length = j
			break
		}
		in := src[si]
		si++
		if out := enc.decodeMap[in]; out != invalid {
			values[j] = out
			continue
		}
		if in == '\n' || in == '\r' {
			j--
			continue
		}
		if rune(in) != enc.padChar {
			return si, 0, CorruptInputError(si - 1)
		}
		// Padding: the second one must come too if there are but two characters, then nothing.
		switch j {
		case 0, 1:
			return si, 0, CorruptInputError(si - 1)
		case 2:
			for si < len(src) && (src[si] == '\n' || src[si] == '\r') {
				si++
			}
			if si == len(src) {
				return si, 0, CorruptInputError(len(src))
			}
			if rune(src[si]) != enc.padChar {
				return si, 0, CorruptInputError(si - 1)
			}
			si++
		}
		for si < len(src) && (src[si] == '\n' || src[si] == '\r') {
			si++
		}
		if si < len(src) {
			err = CorruptInputError(si)
		}
		length = j
		break
	}
	v := uint(values[0])<<18 | uint(values[1])<<12 | uint(values[2])<<6 | uint(values[3])
	if length == 4 {
		dst[2] = byte(v)
		v &^= 0xff
	}
	if length >= 3 {
		dst[1] = byte(v >> 8)
		if length == 3 && enc.strict && v&0xff != 0 {
			return si, 0, CorruptInputError(si - 1)
		}
		v &^= 0xff00
	}
	dst[0] = byte(v >> 16)
	if length == 2 && enc.strict && v&0xffff != 0 {
		return si, 0, CorruptInputError(si - 2)
	}
	return si, length - 1, err
}

// Decode writes the bytes that src stands for to dst and gives their number, also of those before an error.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	for si := 0; si < len(src) && err == nil; {
		var got int
		si, got, err = enc.quantum(dst[n:], src, si)
		n += got
	}
	return n, err
}

// AppendDecode appends the bytes that src stands for.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	b, err := enc.DecodeString(string(src))
	return append(dst, b...), err
}

// DecodeString gives the bytes that s stands for, also those before an error.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	b := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(b, []byte(s))
	return b[:n], err
}

type encoder struct {
	err error
	enc *Encoding
	w   io.Writer
	buf []byte // up to two bytes that wait for a third
}

// NewEncoder gives a writer that writes the text of what it is given to w. Close writes the last of it.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	for len(p) > 0 {
		take := min(len(p), 768-len(e.buf))
		e.buf = append(e.buf, p[:take]...)
		p = p[take:]
		whole := len(e.buf) / 3 * 3
		if whole > 0 {
			if _, e.err = e.w.Write(e.enc.AppendEncode(nil, e.buf[:whole])); e.err != nil {
				return n, e.err
			}
			e.buf = append(e.buf[:0], e.buf[whole:]...)
		}
		n += take
	}
	return n, nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.buf) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.buf))
		e.buf = nil
	}
	return e.err
}

type decoder struct {
	err     error
	readErr error
	enc     *Encoding
	r       io.Reader
	buf     []byte // text that is not decoded yet
	out     []byte // bytes that are not read yet
}

// NewDecoder gives a reader of the bytes that the text of r stands for.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: newlineFilter{r}} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) > 0 {
		n = copy(p, d.out)
		d.out = d.out[n:]
		return n, nil
	}
	if d.err != nil {
		return 0, d.err
	}
	for len(d.buf) < 4 && d.readErr == nil {
		size := min(max(len(p)/3*4, 4), 1024)
		chunk := make([]byte, size-len(d.buf))
		var got int
		got, d.readErr = d.r.Read(chunk)
		d.buf = append(d.buf, chunk[:got]...)
	}
	if len(d.buf) < 4 {
		return d.last(p)
	}
	whole := len(d.buf) / 4 * 4
	if most := whole / 4 * 3; most > len(p) {
		d.out, d.err = d.enc.DecodeString(string(d.buf[:whole]))
		n = copy(p, d.out)
		d.out = d.out[n:]
	} else {
		n, d.err = d.enc.Decode(p, d.buf[:whole])
	}
	d.buf = append(d.buf[:0], d.buf[whole:]...)
	return n, d.err
}

// last decodes what is left before the end; without padding that is fine.
func (d *decoder) last(p []byte) (n int, err error) {
	if d.enc.padChar == NoPadding && len(d.buf) > 0 {
		d.out, d.err = d.enc.DecodeString(string(d.buf))
		d.buf = nil
		n = copy(p, d.out)
		d.out = d.out[n:]
		if n > 0 || len(d.out) > 0 {
			return n, nil
		}
		if d.err != nil {
			return 0, d.err
		}
	}
	d.err = d.readErr
	if d.err == io.EOF && len(d.buf) > 0 {
		d.err = io.ErrUnexpectedEOF
	}
	return 0, d.err
}

// newlineFilter leaves line ends out.
type newlineFilter struct {
	r io.Reader
}

func (f newlineFilter) Read(p []byte) (int, error) {
	n, err := f.r.Read(p)
	for n > 0 {
		kept := 0
		for _, b := range p[:n] {
			if b != '\r' && b != '\n' {
				p[kept] = b
				kept++
			}
		}
		if kept > 0 || err != nil {
			return kept, err
		}
		n, err = f.r.Read(p)
	}
	return n, err
}
