// Package csv reads and writes tables of text, whose fields are separated by commas.
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A ParseError says where a record is malformed. Lines and columns are counted from 1, columns in bytes.
type ParseError struct {
	StartLine int
	Line      int
	Column    int
	Err       error
}

func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

// Unwrap gives what is wrong.
func (e *ParseError) Unwrap() error { return e.Err }

// What can be wrong in a record.
var (
	ErrBareQuote  = errors.New("bare \" in non-quoted-field")
	ErrQuote      = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount = errors.New("wrong number of fields")

	// Deprecated: it does not occur.
	ErrTrailingComma = errors.New("extra delimiter at end of line")
)

var errInvalidDelim = errors.New("csv: invalid field or comment delimiter")

func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// A place is a line and a column.
type place struct{ line, column int }

// A Reader reads records. Its fields may be set before the first one is read.
type Reader struct {
	Comma            rune // what separates fields
	Comment          rune // what a line begins with that is left out; 0 for nothing
	FieldsPerRecord  int  // how many; 0 for as many as the first record has; any if negative
	LazyQuotes       bool // quotes may stand anywhere
	TrimLeadingSpace bool // spaces before a field are left out
	ReuseRecord      bool // Read gives the same slice again

	// Deprecated: it has no meaning any more.
	TrailingComma bool

	r      *bufio.Reader
	line   int
	offset int64
	text   []byte  // the fields of the last record, one after the other
	ends   []int   // where they end
	places []place // where they began
	last   []string
}

// NewReader gives a Reader with commas between fields.
func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

// Read reads a record; io.EOF at the end. With ErrFieldCount the record is given, too.
func (r *Reader) Read() (record []string, err error) {
	if r.ReuseRecord {
		record, err = r.record(r.last)
		r.last = record
		return record, err
	}
	return r.record(nil)
}

// FieldPos tells where a field of the last record began.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.places) {
		panic("out of range index passed to FieldPos")
	}
	return r.places[field].line, r.places[field].column
}

// InputOffset tells how many bytes have been read: up to the end of the last record.
func (r *Reader) InputOffset() int64 { return r.offset }

// ReadAll reads all records.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.record(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// nextLine reads a line with its end, which becomes \n.
func (r *Reader) nextLine() ([]byte, error) {
	line, err := r.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		whole := append([]byte(nil), line...)
		for err == bufio.ErrBufferFull {
			line, err = r.r.ReadSlice('\n')
			whole = append(whole, line...)
		}
		line = whole
	}
	read := len(line)
	if read > 0 && err == io.EOF {
		err = nil
		if line[read-1] == '\r' {
			line = line[:read-1]
		}
	}
	r.line++
	r.offset += int64(read)
	if n := len(line); n >= 2 && line[n-2] == '\r' && line[n-1] == '\n' {
		line[n-2] = '\n'
		line = line[:n-1]
	}
	return line, err
}

// endLen gives the length of the line's end.
func endLen(line []byte) int {
	if n := len(line); n > 0 && line[n-1] == '\n' {
		return 1
	}
	return 0
}

func (r *Reader) record(into []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	line, err := r.nextLine()
	for err == nil && (r.isComment(line) || len(line) == endLen(line)) {
		line, err = r.nextLine()
	}
	if err == io.EOF {
		return nil, err
	}
	start := r.line
	r.text, r.ends, r.places = r.text[:0], r.ends[:0], r.places[:0]
	wrong := r.fields(line, err, start)
	if wrong == nil {
		wrong = err
	}
	text := string(r.text)
	if cap(into) < len(r.ends) {
		into = make([]string, len(r.ends))
	}
	into = into[:len(r.ends)]
	from := 0
	for i, end := range r.ends {
		into[i] = text[from:end]
		from = end
	}
	switch {
	case r.FieldsPerRecord > 0:
		if len(into) != r.FieldsPerRecord && wrong == nil {
			wrong = &ParseError{start, start, 1, ErrFieldCount}
		}
	case r.FieldsPerRecord == 0:
		r.FieldsPerRecord = len(into)
	}
	return into, wrong
}

func (r *Reader) isComment(line []byte) bool {
	c, _ := utf8.DecodeRune(line)
	return r.Comment != 0 && c == r.Comment
}

// fields reads the fields of a record that begins with a line; quoted ones may take more lines.
func (r *Reader) fields(line []byte, err error, start int) error {
	comma := utf8.RuneLen(r.Comma)
	at := place{r.line, 1}
	for {
		if r.TrimLeadingSpace {
			i := bytes.IndexFunc(line, func(c rune) bool { return !unicode.IsSpace(c) })
			if i < 0 {
				i = len(line)
				at.column -= endLen(line)
			}
			line = line[i:]
			at.column += i
		}
		if len(line) == 0 || line[0] != '"' {
			i := bytes.IndexRune(line, r.Comma)
			field := line
			if i >= 0 {
				field = field[:i]
			} else {
				field = field[:len(field)-endLen(field)]
			}
			if !r.LazyQuotes {
				if j := bytes.IndexByte(field, '"'); j >= 0 {
					return &ParseError{start, r.line, at.column + j, ErrBareQuote}
				}
			}
			r.text = append(r.text, field...)
			r.end(at)
			if i < 0 {
				return nil
			}
			line = line[i+comma:]
			at.column += i + comma
			continue
		}
		begin := at
		line = line[1:]
		at.column++
		for quoted := true; quoted; {
			i := bytes.IndexByte(line, '"')
			switch {
			case i >= 0:
				r.text = append(r.text, line[:i]...)
				line = line[i+1:]
				at.column += i + 1
				switch c, _ := utf8.DecodeRune(line); {
				case c == '"':
					r.text = append(r.text, '"')
					line = line[1:]
					at.column++
				case c == r.Comma:
					line = line[comma:]
					at.column += comma
					r.end(begin)
					quoted = false
				case len(line) == endLen(line):
					r.end(begin)
					return nil
				case r.LazyQuotes:
					r.text = append(r.text, '"')
				default:
					return &ParseError{start, r.line, at.column - 1, ErrQuote}
				}
			case len(line) > 0:
				r.text = append(r.text, line...)
				if err != nil {
					return nil
				}
				at.column += len(line)
				line, err = r.nextLine()
				if len(line) > 0 {
					at = place{at.line + 1, 1}
				}
				if err == io.EOF {
					err = nil
				}
			default:
				if !r.LazyQuotes && err == nil {
					return &ParseError{start, at.line, at.column, ErrQuote}
				}
				r.end(begin)
				return err
			}
		}
	}
}

// end ends a field that began there.
func (r *Reader) end(began place) {
	r.ends = append(r.ends, len(r.text))
	r.places = append(r.places, began)
}

// A Writer writes records. What it writes goes out with Flush.
type Writer struct {
	Comma   rune
	UseCRLF bool // lines end with \r\n

	w *bufio.Writer
}

// NewWriter gives a Writer with commas between fields.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

// Write writes a record, with quotes where they are needed.
func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for i, field := range record {
		if i > 0 {
			if _, err := w.w.WriteRune(w.Comma); err != nil {
				return err
			}
		}
		if w.needsQuotes(field) {
			field = w.quoted(field)
		}
		if _, err := w.w.WriteString(field); err != nil {
			return err
		}
	}
	end := "\n"
	if w.UseCRLF {
		end = "\r\n"
	}
	_, err := w.w.WriteString(end)
	return err
}

func (w *Writer) quoted(field string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := 0; i < len(field); i++ {
		switch c := field[i]; {
		case c == '"':
			b.WriteString(`""`)
		case c == '\r' && w.UseCRLF:
		case c == '\n' && w.UseCRLF:
			b.WriteString("\r\n")
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// needsQuotes tells whether a field is misread without quotes. The empty one is not; \. means something to databases.
func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	if field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	c, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(c)
}

// Flush writes out what is kept back. Error tells whether that went well.
func (w *Writer) Flush() { w.w.Flush() }

// Error gives the error of an earlier Write or Flush.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

// WriteAll writes records, then calls Flush.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}
