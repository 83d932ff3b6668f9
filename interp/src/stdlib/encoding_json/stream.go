package json

import (
	"bytes"
	"errors"
	"io"
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

// Where a decoder that reads tokens stands.
const (
	atValue    = iota // before a value
	atFirst           // before the first element of an array, or its end
	afterValue        // behind an element of an array
	atKey             // before the first key of an object, or its end
	afterKey          // behind a key
	afterElem         // behind an element of an object
)

// Decoder reads values from a reader.
type Decoder struct {
	r       io.Reader
	buf     []byte
	at      int   // of buf, what is read
	base    int64 // bytes before buf
	eof     error
	err     error
	numbers bool
	strict  bool
	state   int
	stack   []int
}

// NewDecoder gives a decoder that reads from r.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber makes numbers that are read into any Numbers.
func (dec *Decoder) UseNumber() { dec.numbers = true }

// DisallowUnknownFields makes keys without a field errors.
func (dec *Decoder) DisallowUnknownFields() { dec.strict = true }

// Buffered gives what was read from the reader and not decoded.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.at:]) }

// InputOffset gives how many bytes were decoded.
func (dec *Decoder) InputOffset() int64 { return dec.base + int64(dec.at) }

// fill reads more.
func (dec *Decoder) fill() {
	if dec.at > 0 {
		dec.base += int64(dec.at)
		dec.buf = append(dec.buf[:0], dec.buf[dec.at:]...)
		dec.at = 0
	}
	chunk := make([]byte, 512)
	n, err := dec.r.Read(chunk)
	dec.buf = append(dec.buf, chunk[:n]...)
	if err != nil {
		dec.eof = err
	}
}

// peek gives the next character that is no blank, and where it is.
func (dec *Decoder) peek() (byte, int, error) {
	i := dec.at
	for {
		for ; i < len(dec.buf); i++ {
			switch c := dec.buf[i]; c {
			case ' ', '\t', '\r', '\n':
			default:
				return c, i, nil
			}
		}
		if dec.eof != nil {
			return 0, i, dec.eof
		}
		seen := i - dec.at
		dec.fill()
		i = dec.at + seen
	}
}

// next reads the next value as text.
func (dec *Decoder) next() ([]byte, error) {
	_, start, err := dec.peek()
	if err != nil {
		return nil, err
	}
	for {
		end, msg, at := skip(dec.buf, start, dec.eof != nil)
		if end >= 0 {
			return dec.buf[start:end], nil
		}
		if msg != "unexpected end of JSON input" {
			dec.at = start
			return nil, &SyntaxError{msg, dec.base + int64(at)}
		}
		if dec.eof != nil {
			if dec.eof == io.EOF {
				return nil, io.ErrUnexpectedEOF
			}
			return nil, dec.eof
		}
		offset := start - dec.at
		dec.fill()
		start = dec.at + offset
	}
}

// Decode reads the next value into what v points to.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.separator(); err != nil {
		return err
	}
	text, err := dec.next()
	if err != nil {
		dec.err = err
		return err
	}
	_, start, _ := dec.peek()
	d := decoder{data: text, base: dec.base + int64(start), numbers: dec.numbers, strict: dec.strict}
	err = d.decode(v)
	dec.at = start + len(text)
	dec.valueDone()
	return err
}

// separator reads the comma or colon before a value.
func (dec *Decoder) separator() error {
	want, context, state := byte(0), "", atValue
	switch dec.state {
	case afterValue:
		want, context, state = ',', "after array element", atFirst
	case afterKey:
		want, context, state = ':', "after object key", atValue
	default:
		return nil
	}
	c, i, err := dec.peek()
	if err == io.EOF {
		return &SyntaxError{"unexpected end of JSON input", dec.base + int64(i)}
	}
	if err != nil {
		return err
	}
	if c != want {
		return dec.unexpected(i, context)
	}
	dec.at = i + 1
	dec.state = state
	return nil
}

func (dec *Decoder) unexpected(i int, context string) error {
	c := dec.buf[i]
	shown := "'" + string(rune(c)) + "'"
	if c == '"' {
		shown = `'"'`
	}
	return &SyntaxError{"invalid character " + shown + " " + context, dec.base + int64(i) + 1}
}

// valueDone notes that a value was read.
func (dec *Decoder) valueDone() {
	if len(dec.stack) == 0 {
		dec.state = atValue
		return
	}
	dec.state = dec.stack[len(dec.stack)-1]
}

// More tells whether the array or object has another element.
func (dec *Decoder) More() bool {
	c, _, err := dec.peek()
	if err == io.EOF {
		return len(dec.stack) > 0
	}
	return err == nil && c != ']' && c != '}'
}

func (dec *Decoder) open(state, after int) {
	dec.stack = append(dec.stack, after)
	dec.state = state
}

func (dec *Decoder) closed() {
	dec.stack = dec.stack[:len(dec.stack)-1]
	dec.valueDone()
}

// Token reads the next token.
func (dec *Decoder) Token() (Token, error) {
	c, i, err := dec.peek()
	if err != nil {
		if err == io.EOF && len(dec.stack) > 0 {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	comma := -1
	switch {
	case dec.state == afterValue && c == ',', dec.state == afterElem && c == ',', dec.state == afterKey && c == ':':
		comma = i
		saved := dec.at
		dec.at = i + 1
		c, i, err = dec.peek()
		if err != nil {
			dec.at = saved
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		dec.at = saved
		if c == ']' || c == '}' {
			return nil, dec.unexpected(comma, "looking for beginning of value")
		}
	case dec.state == afterValue && c != ']':
		return nil, dec.unexpected(i, "after array element")
	case dec.state == afterElem && c != '}':
		return nil, dec.unexpected(i, "after object key:value pair")
	case dec.state == afterKey:
		return nil, dec.unexpected(i, "after object key")
	}
	inObject := dec.state == atKey || dec.state == afterElem
	switch c {
	case ']':
		if dec.state != atFirst && dec.state != afterValue || len(dec.stack) == 0 {
			return nil, dec.unexpected(i, "looking for beginning of value")
		}
		dec.at = i + 1
		dec.closed()
		return Delim(']'), nil
	case '}':
		if !inObject {
			return nil, dec.unexpected(i, "looking for beginning of value")
		}
		dec.at = i + 1
		dec.closed()
		return Delim('}'), nil
	case ',', ':':
		return nil, dec.unexpected(i, "looking for beginning of value")
	}
	if inObject && c != '"' {
		return nil, errors.New("object member name must be a string")
	}
	switch c {
	case '[':
		dec.at = i + 1
		dec.open(atFirst, afterValue)
		// What is behind the array depends on where it stands.
		return Delim('['), nil
	case '{':
		dec.at = i + 1
		dec.open(atKey, afterElem)
		return Delim('{'), nil
	}
	saved := dec.at
	dec.at = i
	text, err := dec.next()
	if err != nil {
		dec.at = saved
		return nil, err
	}
	_, i, _ = dec.peek()
	dec.at = i + len(text)
	if inObject {
		dec.state = afterKey
		return unquote(text), nil
	}
	dec.valueDone()
	d := decoder{data: text, numbers: dec.numbers}
	x := d.any()
	return x, d.first
}
