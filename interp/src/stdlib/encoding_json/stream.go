package json

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"unicode/utf8"
)

// Encoder writes values to a writer.
type Encoder struct {
	w      io.Writer
	html   bool
	prefix string
	indent string
	err    error
}

// NewEncoder gives an encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, html: true} }

// Encode writes a value and a newline.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	b, err := marshal(v, enc.html)
	if err != nil {
		return err
	}
	if enc.prefix != "" || enc.indent != "" {
		b = []byte(indent(b, enc.prefix, enc.indent))
	}
	if _, err := enc.w.Write(append(b, '\n')); err != nil {
		enc.err = err
	}
	return enc.err
}

// SetIndent sets how values are laid out.
func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

// SetEscapeHTML sets whether text can stand in a script element.
func (enc *Encoder) SetEscapeHTML(on bool) { enc.html = on }

// Token is a Delim, bool, float64, Number, string or nil.
type Token any

// Delim is one of [ ] { }.
type Delim rune

// String gives the character.
func (d Delim) String() string { return string(d) }

// A level is an array or object that is open; the outermost one, an array without brackets, has the values of the input.
type level struct {
	object bool
	n      int // names and values so far
}

// needsName tells whether the next string is a name.
func (l *level) needsName() bool { return l.object && l.n%2 == 0 }

// Decoder reads values from a reader.
type Decoder struct {
	r       io.Reader
	buf     []byte
	at      int   // of buf, what is read
	base    int64 // bytes before buf
	err     error
	numbers bool
	strict  bool
	level   level
	outer   []level
	peeked  bool // More was asked since the last value or token
	ended   bool // Token found nothing but blanks and a separator
}

// errEarly says that the input ends within a value.
var errEarly = errors.New("unexpected end of JSON input")

// NewDecoder gives a decoder that reads from r.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber makes numbers that are read into any Numbers.
func (dec *Decoder) UseNumber() { dec.numbers = true }

// DisallowUnknownFields makes keys without a field errors.
func (dec *Decoder) DisallowUnknownFields() { dec.strict = true }

// Buffered gives what was read from the reader and not decoded.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.at:]) }

// InputOffset gives the end of the last value or token; after More, the start of the next one.
func (dec *Decoder) InputOffset() int64 {
	offset := dec.base + int64(dec.at)
	if !dec.peeked && !dec.ended {
		return offset
	}
	unread := dec.buf[dec.at:]
	rest := bytes.TrimLeft(unread, " \n\r\t")
	if len(rest) == 0 {
		return offset
	}
	offset += int64(len(unread) - len(rest))
	if dec.ended && (rest[0] == ',' || rest[0] == ':') {
		offset++
	}
	return offset
}

// fill reads more; what has been read stays at the same distance from dec.at.
func (dec *Decoder) fill() error {
	if dec.at > 0 {
		dec.base += int64(dec.at)
		dec.buf = append(dec.buf[:0], dec.buf[dec.at:]...)
		dec.at = 0
	}
	chunk := make([]byte, 512)
	for {
		n, err := dec.r.Read(chunk)
		if n > 0 {
			dec.buf = append(dec.buf, chunk[:n]...)
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// blanks gives the next character that is no blank, and its distance from dec.at.
func (dec *Decoder) blanks(from int) (byte, int, error) {
	for {
		for ; dec.at+from < len(dec.buf); from++ {
			switch c := dec.buf[dec.at+from]; c {
			case ' ', '\t', '\r', '\n':
			default:
				return c, from, nil
			}
		}
		if err := dec.fill(); err != nil {
			return 0, from, err
		}
	}
}

// separator gives what has to stand before a token that begins with c: a comma, a colon or nothing.
func (dec *Decoder) separator(c byte) byte {
	switch {
	case dec.level.object && dec.level.n%2 == 1:
		return ':'
	case dec.level.n > 0 && c != '}' && c != ']' && len(dec.outer) > 0:
		return ','
	}
	return 0
}

// start gives the first character of the next value or token, and its distance from dec.at.
func (dec *Decoder) start() (byte, int, error) {
	c, i, err := dec.blanks(0)
	if err != nil {
		if err == io.EOF && len(dec.outer) > 0 {
			err = errEarly
		}
		return 0, i, err
	}
	first, found := i, byte(0)
	if c == ',' || c == ':' {
		found = c
		if c, i, err = dec.blanks(i + 1); err != nil {
			c = '"' // could follow anywhere
			if err == io.EOF {
				err = errEarly
			}
		}
	}
	want := dec.separator(c)
	if want == found {
		return c, i, err
	}
	context := "looking for beginning of value"
	switch want {
	case ':':
		context = "after object key"
	case ',':
		context = dec.behind()
	}
	return 0, first, dec.unexpected(first, context)
}

// behind says what stands before the place after a value.
func (dec *Decoder) behind() string {
	if dec.level.object {
		return "after object key:value pair"
	}
	return "after array element"
}

// instead says where a closing bracket stands that closes nothing.
func (dec *Decoder) instead() string {
	if len(dec.outer) > 0 && dec.level.n > 0 {
		return dec.behind()
	}
	return "looking for beginning of value"
}

// unexpected says that the character at a distance cannot stand there.
func (dec *Decoder) unexpected(from int, context string) error {
	rest := dec.buf[dec.at+from:]
	r, size := utf8.DecodeRune(rest)
	shown := strconv.QuoteRune(r)
	switch {
	case r == '"':
		shown = `'"'`
	case r == utf8.RuneError && size == 1:
		shown = `'\x` + strconv.FormatInt(int64(rest[0]), 16) + `'`
	}
	return &SyntaxError{"invalid character " + shown + " " + context, dec.offset(from) + int64(size)}
}

// offset gives the place in the input of what is at a distance.
func (dec *Decoder) offset(from int) int64 { return dec.base + int64(dec.at+from) }

// value gives where the value that begins at a distance ends.
func (dec *Decoder) value(from int) (int, error) {
	for complete := false; ; {
		end, msg, at := skip(dec.buf, dec.at+from, complete)
		if end >= 0 {
			return end - dec.at, nil
		}
		if msg != errEarly.Error() {
			return 0, &SyntaxError{msg, dec.base + int64(at)}
		}
		if complete {
			return 0, errEarly
		}
		if err := dec.fill(); err == io.EOF {
			complete = true
		} else if err != nil {
			return 0, err
		}
	}
}

// note counts a value or an opening bracket that begins with c.
func (dec *Decoder) note(c byte, from int) error {
	if dec.level.needsName() && c != '"' {
		return &SyntaxError{"object member name must be a string", dec.offset(from) + 1}
	}
	dec.level.n++
	return nil
}

// Decode reads the next value into what v points to.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	c, from, err := dec.start()
	end := 0
	if err == nil && (c == '}' && !dec.level.object || c == ']' && dec.level.object) {
		err = dec.unexpected(from, dec.instead())
	}
	if err == nil {
		end, err = dec.value(from)
	}
	if err == nil {
		err = dec.note(c, from)
	}
	if err != nil {
		if err == errEarly {
			err = io.ErrUnexpectedEOF
		}
		dec.err = err
		return err
	}
	d := decoder{data: dec.buf[dec.at+from : dec.at+end], numbers: dec.numbers, strict: dec.strict}
	dec.take(end)
	return d.decode(v)
}

// take goes behind a value or token.
func (dec *Decoder) take(end int) {
	dec.at += end
	dec.peeked, dec.ended = false, false
}

// More tells whether the array or object has another element.
func (dec *Decoder) More() bool {
	dec.peeked = true
	c, from, err := dec.start()
	if err == nil && bytes.IndexByte([]byte(`ntf"-0123456789{}[]`), c) < 0 {
		err = dec.unexpected(from, "looking for beginning of value")
	}
	if err == nil {
		return c != ']' && c != '}'
	}
	if dec.err == nil {
		if err == errEarly {
			err = &SyntaxError{err.Error(), dec.offset(from)}
		}
		dec.err = err
	}
	return dec.err != io.EOF
}

// Token reads the next token.
func (dec *Decoder) Token() (Token, error) {
	if dec.err != nil {
		return nil, dec.err
	}
	c, from, err := dec.start()
	end := from + 1
	bracket := c == '{' || c == '}' || c == '[' || c == ']'
	if err == nil {
		if bracket {
			err = dec.bracket(c, from)
		} else if end, err = dec.value(from); err == nil {
			err = dec.note(c, from)
		}
	}
	switch {
	case err == errEarly && len(bytes.Trim(dec.buf[dec.at:], " \r\n\t,:")) == 0:
		dec.ended = true
		return nil, io.EOF
	case err == errEarly:
		return nil, io.ErrUnexpectedEOF
	case err != nil:
		return nil, err
	}
	d := decoder{data: dec.buf[dec.at+from : dec.at+end], base: dec.offset(from), numbers: dec.numbers}
	dec.take(end)
	if bracket {
		return Delim(c), nil
	}
	x := d.any()
	if d.first != nil {
		return nil, d.first
	}
	return x, nil
}

// bracket opens or closes an array or object.
func (dec *Decoder) bracket(c byte, from int) error {
	if c == '{' || c == '[' {
		if err := dec.note(c, from); err != nil {
			return err
		}
		if len(dec.outer) == 10000 {
			return &SyntaxError{"exceeded max depth", dec.offset(from) + 1}
		}
		dec.outer = append(dec.outer, dec.level)
		dec.level = level{object: c == '{'}
		return nil
	}
	depth := len(dec.outer)
	if depth == 0 || dec.level.object != (c == '}') {
		return dec.unexpected(from, dec.instead())
	}
	if c == '}' && dec.level.n%2 == 1 {
		return &SyntaxError{"missing value after object key", dec.offset(from) + 1}
	}
	dec.level = dec.outer[depth-1]
	dec.outer = dec.outer[:depth-1]
	return nil
}
