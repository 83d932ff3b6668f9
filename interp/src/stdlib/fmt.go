// Package fmt formats operands as text and reads them back.
package fmt

import (
	"errors"
	"internal/stdout"
	"io"
)

// Stringer is what has a text of its own.
type Stringer interface {
	String() string
}

// GoStringer is what has a text of its own for %#v.
type GoStringer interface {
	GoString() string
}

// State is the printer as a Formatter sees it.
type State interface {
	// Write appends to the output.
	Write(b []byte) (n int, err error)
	// Width is the width and whether it was set.
	Width() (wid int, ok bool)
	// Precision is the precision and whether it was set.
	Precision() (prec int, ok bool)
	// Flag tells whether the flag, a character, was set.
	Flag(c int) bool
}

// Formatter is what formats itself for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// How operands are joined.
const (
	modeFormat = iota // by the format
	modePrint         // a space between operands that are no strings
	modeLine          // a space between all, a newline at the end
	modeErrorf        // by the format, with %w
)

// Print writes its operands to standard output, with a space between two that are no strings.
func Print(a ...any) (n int, err error) {
	if w := redirected(); w != nil {
		return w.Write([]byte(sprint(modePrint, "", a)))
	}
	n, h := emit(modePrint, "", a)
	if h != 0 {
		n = write(finish(h))
	}
	return n, nil
}

// Println writes its operands to standard output, with spaces between them and a newline at the end.
func Println(a ...any) (n int, err error) {
	if w := redirected(); w != nil {
		return w.Write([]byte(sprint(modeLine, "", a)))
	}
	n, h := emit(modeLine, "", a)
	if h != 0 {
		n = write(finish(h))
	}
	return n, nil
}

// Printf writes to standard output by a format.
func Printf(format string, a ...any) (n int, err error) {
	if w := redirected(); w != nil {
		return w.Write([]byte(sprint(modeFormat, format, a)))
	}
	n, h := emit(modeFormat, format, a)
	if h != 0 {
		n = write(finish(h))
	}
	return n, nil
}

// redirected gives what os.Stdout was set to, nil if it is what it was.
func redirected() io.Writer {
	if stdout.Other == nil {
		return nil
	}
	return stdout.Other()
}

// Sprint gives the text that Print writes.
func Sprint(a ...any) string { return sprint(modePrint, "", a) }

// Sprintln gives the text that Println writes.
func Sprintln(a ...any) string { return sprint(modeLine, "", a) }

// Sprintf gives the text that Printf writes.
func Sprintf(format string, a ...any) string { return sprint(modeFormat, format, a) }

// Fprint writes to w as Print does.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	return w.Write([]byte(sprint(modePrint, "", a)))
}

// Fprintln writes to w as Println does.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	return w.Write([]byte(sprint(modeLine, "", a)))
}

// Fprintf writes to w as Printf does.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	return w.Write([]byte(sprint(modeFormat, format, a)))
}

// Append appends the text that Print writes.
func Append(b []byte, a ...any) []byte { return append(b, sprint(modePrint, "", a)...) }

// Appendln appends the text that Println writes.
func Appendln(b []byte, a ...any) []byte { return append(b, sprint(modeLine, "", a)...) }

// Appendf appends the text that Printf writes.
func Appendf(b []byte, format string, a ...any) []byte {
	return append(b, sprint(modeFormat, format, a)...)
}

// FormatString gives the directive that a Formatter was called for, without argument indexes.
func FormatString(state State, verb rune) string {
	text := "%"
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			text += string(c)
		}
	}
	if w, ok := state.Width(); ok {
		text += Sprint(w)
	}
	if p, ok := state.Precision(); ok {
		text += "." + Sprint(p)
	}
	return text + string(verb)
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }

// Errorf makes an error with that text; operands of %w are wrapped.
func Errorf(format string, a ...any) error {
	text := sprint(modeErrorf, format, a)
	n := wrapped(format, a, -1)
	if n == 0 {
		return errors.New(text)
	}
	if n == 1 {
		err, _ := a[wrapped(format, a, 0)].(error)
		return &wrapError{text, err}
	}
	errs := make([]error, 0, n)
	last := -1
	for i := 0; i < n; i++ {
		at := wrapped(format, a, i)
		if err, ok := a[at].(error); ok && at != last {
			errs = append(errs, err)
		}
		last = at
	}
	return &wrapErrors{text, errs}
}

func sprint(mode int, format string, a []any) string {
	s, h := render(mode, format, a)
	if h != 0 {
		return finish(h)
	}
	return s
}

// finish ends a rendering that needs methods of operands.
func finish(h int) string {
	for more := true; more; {
		v, verb, goSyntax := wanted(h)
		more = ask(h, v, verb, goSyntax)
	}
	return text(h)
}

// ask lets v give its own text and hands it to the rendering h; it tells whether that needs more.
func ask(h int, v any, verb rune, goSyntax bool) (more bool) {
	done, method := false, ""
	defer func() {
		if done {
			return
		}
		p := recover()
		if p == nil {
			drop(h)
			return
		}
		var again bool
		if more, again = failed(h, method, p); again {
			drop(h)
			panic(p)
		}
	}()
	if verb == 'w' {
		if _, ok := v.(error); !ok {
			done = true
			return answer(h, 4, "")
		}
		verb = 'v'
	}
	var s string
	kind := 0
	switch v := v.(type) {
	case Formatter:
		method, kind = "Format", 1
		st := &state{h: h}
		v.Format(st, verb)
		s = string(st.out)
	default:
		if goSyntax {
			if v, ok := v.(GoStringer); ok {
				method, kind = "GoString", 2
				s = v.GoString()
			}
			break
		}
		if verb != 'v' && verb != 's' && verb != 'x' && verb != 'X' && verb != 'q' {
			break
		}
		switch v := v.(type) {
		case error:
			method, kind = "Error", 3
			s = v.Error()
		case Stringer:
			method, kind = "String", 3
			s = v.String()
		}
	}
	done = true
	return answer(h, kind, s)
}

// state is the State of a Formatter's call.
type state struct {
	h   int
	out []byte
}

func (s *state) Write(b []byte) (n int, err error) {
	s.out = append(s.out, b...)
	return len(b), nil
}

func (s *state) WriteString(t string) (n int, err error) {
	s.out = append(s.out, t...)
	return len(t), nil
}

func (s *state) Width() (wid int, ok bool) { return width(s.h) }

func (s *state) Precision() (prec int, ok bool) { return precision(s.h) }

func (s *state) Flag(c int) bool { return flag(s.h, c) }

// emit formats and writes to standard output, or, where methods are needed first, gives the handle of the rendering.
func emit(mode int, format string, a []any) (n int, h int)

// render formats, or, where methods are needed first, gives the handle of the rendering.
func render(mode int, format string, a []any) (s string, h int)

// wanted gives the operand whose method is needed, and for which verb.
func wanted(h int) (v any, verb rune, goSyntax bool)

// answer goes on with what the operand said (kind 0: nothing; 1: output as it is; 2: Go syntax; 3: its text; 4: it is no error).
func answer(h int, kind int, s string) (more bool)

// failed goes on after the method panicked; again says that the panic goes on too.
func failed(h int, method string, p any) (more, again bool)

// text ends a rendering.
func text(h int) string

// drop forgets a rendering.
func drop(h int)

// write writes to standard output.
func write(s string) int

// wrapped gives how many operands %w takes (i < 0), or the index of the i-th of them, in the order of the operands.
func wrapped(format string, a []any, i int) int

func width(h int) (int, bool)

func precision(h int) (int, bool)

func flag(h int, c int) bool
