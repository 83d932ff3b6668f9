package slog

import (
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// A Record is what is logged.
type Record struct {
	Time    time.Time // left out if zero
	Message string
	Level   Level
	PC      uintptr // where it was logged, as of runtime.Callers; 0 for unknown
	attrs   []Attr
}

// NewRecord gives a Record without attributes.
func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

// Clone gives a copy: neither changes with the other.
func (r Record) Clone() Record {
	r.attrs = r.attrs[:len(r.attrs):len(r.attrs)]
	return r
}

// NumAttrs tells how many attributes there are.
func (r Record) NumAttrs() int { return len(r.attrs) }

// Attrs calls f for each attribute until it says false.
func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.attrs {
		if !f(a) {
			return
		}
	}
}

// AddAttrs adds attributes, but no groups without any.
func (r *Record) AddAttrs(attrs ...Attr) {
	// Copies of the Record share what they have.
	r.attrs = r.attrs[:len(r.attrs):len(r.attrs)]
	for _, a := range attrs {
		if !a.Value.isEmptyGroup() {
			r.attrs = append(r.attrs, a)
		}
	}
}

// Add adds the attributes that args stand for.
func (r *Record) Add(args ...any) { r.AddAttrs(attrs(args)...) }

// A Source is a place in a program.
type Source struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// group gives the parts that are known.
func (s *Source) group() Value {
	var as []Attr
	if s.Function != "" {
		as = append(as, String("function", s.Function))
	}
	if s.File != "" {
		as = append(as, String("file", s.File))
	}
	if s.Line != 0 {
		as = append(as, Int("line", s.Line))
	}
	return GroupValue(as...)
}

// Source tells where the record was logged; nil if that is unknown.
func (r Record) Source() *Source {
	if r.PC == 0 {
		return nil
	}
	frame, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{frame.Function, frame.File, frame.Line}
}

// A Level says how important a record is: the higher the more.
type Level int

// Names for levels; between them there are others.
const (
	LevelDebug Level = -4
	LevelInfo  Level = 0
	LevelWarn  Level = 4
	LevelError Level = 8
)

// A Leveler gives a Level.
type Leveler interface {
	Level() Level
}

// String gives the nearest name below and the distance from it: INFO+2.
func (l Level) String() string {
	name, base := "DEBUG", LevelDebug
	switch {
	case l >= LevelError:
		name, base = "ERROR", LevelError
	case l >= LevelWarn:
		name, base = "WARN", LevelWarn
	case l >= LevelInfo:
		name, base = "INFO", LevelInfo
	}
	if l == base {
		return name
	}
	return fmt.Sprintf("%s%+d", name, l-base)
}

// Level gives l.
func (l Level) Level() Level { return l }

// AppendText appends the text that String gives.
func (l Level) AppendText(b []byte) ([]byte, error) { return append(b, l.String()...), nil }

// MarshalText gives the text that String gives.
func (l Level) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// MarshalJSON gives that text in quotes.
func (l Level) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, l.String()), nil }

// UnmarshalText reads what MarshalText gave; small letters will do.
func (l *Level) UnmarshalText(data []byte) error { return l.parse(string(data)) }

// UnmarshalJSON reads what MarshalJSON gave.
func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.parse(s)
}

func (l *Level) parse(s string) error {
	name, offset := s, 0
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		var err error
		if offset, err = strconv.Atoi(s[i:]); err != nil {
			return fmt.Errorf("slog: level string %q: %w", s, err)
		}
		name = s[:i]
	}
	var base Level
	switch strings.ToUpper(name) {
	case "DEBUG":
		base = LevelDebug
	case "INFO":
		base = LevelInfo
	case "WARN":
		base = LevelWarn
	case "ERROR":
		base = LevelError
	default:
		return fmt.Errorf("slog: level string %q: %w", s, errors.New("unknown name"))
	}
	*l = base + Level(offset)
	return nil
}

var _ json.Marshaler = Level(0)

// A LevelVar is a Level that may be changed while it is used.
type LevelVar struct{ val atomic.Int64 }

// Level gives the present Level.
func (v *LevelVar) Level() Level { return Level(v.val.Load()) }

// Set sets the Level.
func (v *LevelVar) Set(l Level) { v.val.Store(int64(l)) }

func (v *LevelVar) String() string { return "LevelVar(" + v.Level().String() + ")" }

// AppendText appends the Level's text.
func (v *LevelVar) AppendText(b []byte) ([]byte, error) { return v.Level().AppendText(b) }

// MarshalText gives the Level's text.
func (v *LevelVar) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText reads what MarshalText gave.
func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	if err := l.UnmarshalText(data); err != nil {
		return err
	}
	v.Set(l)
	return nil
}
