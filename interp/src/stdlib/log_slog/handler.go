package slog

import (
	"bytes"
	"context"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// A Handler takes records.
type Handler interface {
	// Enabled tells whether records of that Level are taken.
	Enabled(context.Context, Level) bool
	// Handle takes a record.
	Handle(context.Context, Record) error
	// WithAttrs gives a Handler that adds attributes.
	WithAttrs(attrs []Attr) Handler
	// WithGroup gives a Handler that puts attributes added later into a group.
	WithGroup(name string) Handler
}

// Keys of what every record has.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

// HandlerOptions say how records are written.
type HandlerOptions struct {
	// AddSource says that the place is written.
	AddSource bool
	// Level is the lowest that is written; nil stands for LevelInfo.
	Level Leveler
	// ReplaceAttr, if there is one, gives the Attr that is written in the place of a, which is in these groups. The zero Attr is not
	// written. It is not called for groups.
	ReplaceAttr func(groups []string, a Attr) Attr
}

// A form is how a handler writes, with what it writes always.
type form struct {
	json   bool
	opts   HandlerOptions
	w      io.Writer
	mu     *sync.Mutex
	groups []string
	fixed  string // attributes that WithAttrs added
	opened int    // how many of the groups are open in fixed
}

func newForm(json bool, w io.Writer, opts *HandlerOptions) *form {
	f := &form{json: json, w: w, mu: &sync.Mutex{}}
	if opts != nil {
		f.opts = *opts
	}
	return f
}

func (f *form) enabled(level Level) bool {
	least := LevelInfo
	if f.opts.Level != nil {
		least = f.opts.Level.Level()
	}
	return level >= least
}

func (f *form) withGroup(name string) *form {
	g := *f
	g.groups = append(f.groups[:len(f.groups):len(f.groups)], name)
	return &g
}

func (f *form) withAttrs(attrs []Attr) *form {
	empty := true
	for _, a := range attrs {
		empty = empty && a.Value.isEmptyGroup()
	}
	if empty {
		return f
	}
	l := &line{form: f, text: []byte(f.fixed), groups: f.groups[:f.opened:f.opened]}
	if !l.inGroups(attrs) {
		return f
	}
	g := *f
	g.fixed, g.opened = string(l.text), len(f.groups)
	return &g
}

// handle writes a record.
func (f *form) handle(r Record) error {
	l := &line{form: f}
	if f.json {
		l.text = append(l.text, '{')
	}
	if !r.Time.IsZero() {
		l.builtIn(Time(TimeKey, r.Time))
	}
	if f.opts.ReplaceAttr == nil {
		l.key(LevelKey)
		l.string(r.Level.String())
	} else {
		l.attr(Any(LevelKey, r.Level))
	}
	if f.opts.AddSource {
		source := r.Source()
		if source == nil {
			source = &Source{}
		}
		l.attr(Any(SourceKey, source))
	}
	l.builtIn(String(MessageKey, r.Message))
	l.rest(r)
	l.text = append(l.text, '\n')
	f.mu.Lock()
	defer f.mu.Unlock()
	_, err := f.w.Write(l.text)
	return err
}

// A line is text that becomes a record.
type line struct {
	form   *form
	text   []byte
	groups []string // that are open
}

// builtIn writes an attribute that every record has.
func (l *line) builtIn(a Attr) {
	if l.form.opts.ReplaceAttr == nil {
		l.key(a.Key)
		l.value(a.Value)
		return
	}
	l.attr(a)
}

// rest writes the attributes of the handler and of the record, and closes what is open.
func (l *line) rest(r Record) {
	f := l.form
	if f.fixed != "" {
		l.separate()
		l.text = append(l.text, f.fixed...)
	}
	l.groups = f.groups[:f.opened:f.opened]
	if len(r.attrs) > 0 {
		l.inGroups(r.attrs)
	}
	if f.json {
		for range l.groups {
			l.text = append(l.text, '}')
		}
		l.text = append(l.text, '}')
	}
}

// inGroups writes attributes into all of the handler's groups, which stay open; nothing, and it says so, if there is nothing to write.
func (l *line) inGroups(attrs []Attr) bool {
	text, groups := len(l.text), len(l.groups)
	for _, name := range l.form.groups[groups:] {
		l.open(name)
	}
	if !l.attrs(attrs) {
		l.text, l.groups = l.text[:text], l.groups[:groups]
		return false
	}
	return true
}

func (l *line) open(name string) {
	if l.form.json {
		l.key(name)
		l.text = append(l.text, '{')
	}
	l.groups = append(l.groups, name)
}

// attrs writes attributes and tells whether there was something to write.
func (l *line) attrs(attrs []Attr) (wrote bool) {
	for _, a := range attrs {
		if l.attr(a) {
			wrote = true
		}
	}
	return wrote
}

func (l *line) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if replace := l.form.opts.ReplaceAttr; replace != nil && a.Value.Kind() != KindGroup {
		a = replace(l.groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
		return false
	}
	if source, ok := a.Value.any.(*Source); ok && a.Value.kind == KindAny {
		switch {
		case source == nil || *source == Source{}:
			return false
		case l.form.json:
			a.Value = source.group()
		default:
			a.Value = StringValue(source.File + ":" + strconv.Itoa(source.Line))
		}
	}
	if a.Value.Kind() == KindGroup {
		return l.group(a)
	}
	l.key(a.Key)
	l.value(a.Value)
	return true
}

// group writes a group, unless it turns out to be empty. One without a key is a part of what it stands in.
func (l *line) group(a Attr) bool {
	attrs := a.Value.Group()
	if len(attrs) == 0 {
		return true
	}
	text, groups := len(l.text), len(l.groups)
	if a.Key != "" {
		l.open(a.Key)
	}
	if !l.attrs(attrs) {
		l.text, l.groups = l.text[:text], l.groups[:groups]
		return false
	}
	if a.Key != "" {
		if l.form.json {
			l.text = append(l.text, '}')
		}
		l.groups = l.groups[:groups]
	}
	return true
}

// separate writes what stands between attributes, if there is one before.
func (l *line) separate() {
	if n := len(l.text); n > 0 && (!l.form.json || l.text[n-1] != '{') {
		if l.form.json {
			l.text = append(l.text, ',')
		} else {
			l.text = append(l.text, ' ')
		}
	}
}

func (l *line) key(key string) {
	l.separate()
	if l.form.json {
		l.string(key)
		l.text = append(l.text, ':')
		return
	}
	prefix := ""
	if len(l.groups) > 0 {
		prefix = strings.Join(l.groups, ".") + "."
	}
	if prefix != "" && needsQuotes(prefix) || needsQuotes(key) {
		l.text = strconv.AppendQuote(l.text, prefix+key)
	} else {
		l.text = append(append(l.text, prefix...), key...)
	}
	l.text = append(l.text, '=')
}

func (l *line) string(s string) {
	switch {
	case l.form.json:
		l.text = appendJSON(l.text, s)
	case needsQuotes(s):
		l.text = strconv.AppendQuote(l.text, s)
	default:
		l.text = append(l.text, s...)
	}
}

// value writes a value. Methods that panic or fail are told of.
func (l *line) value(v Value) {
	defer func() {
		if e := recover(); e != nil {
			if p := reflect.ValueOf(v.any); p.Kind() == reflect.Pointer && p.IsNil() {
				l.string("<nil>")
				return
			}
			l.string(fmt.Sprintf("!PANIC: %v", e))
		}
	}()
	write := l.textValue
	if l.form.json {
		write = l.jsonValue
	}
	if err := write(v); err != nil {
		l.string(fmt.Sprintf("!ERROR:%v", err))
	}
}

func (l *line) textValue(v Value) error {
	switch v.kind {
	case KindString:
		l.string(v.String())
	case KindTime:
		l.text = append(l.text, v.Time().Format("2006-01-02T15:04:05.000Z07:00")...)
	case KindAny:
		if m, ok := v.any.(encoding.TextAppender); ok {
			text, err := m.AppendText(nil)
			if err != nil {
				return err
			}
			l.string(string(text))
			return nil
		}
		if m, ok := v.any.(encoding.TextMarshaler); ok {
			text, err := m.MarshalText()
			if err != nil {
				return err
			}
			l.string(string(text))
			return nil
		}
		if b, ok := bytesOf(v.any); ok {
			l.text = strconv.AppendQuote(l.text, string(b))
			return nil
		}
		l.string(fmt.Sprintf("%+v", v.any))
	default:
		l.text = append(l.text, v.String()...)
	}
	return nil
}

// bytesOf gives the bytes of a slice of them, whatever its type is called.
func bytesOf(a any) ([]byte, bool) {
	if b, ok := a.([]byte); ok {
		return b, true
	}
	t := reflect.TypeOf(a)
	if t != nil && t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8 {
		return reflect.ValueOf(a).Bytes(), true
	}
	return nil, false
}

func (l *line) jsonValue(v Value) error {
	switch v.kind {
	case KindString:
		l.string(v.String())
	case KindTime:
		t := v.Time()
		if y := t.Year(); y < 0 || y >= 10000 {
			return errors.New("time.Time year outside of range [0,9999]")
		}
		l.text = append(append(append(l.text, '"'), t.Format(time.RFC3339Nano)...), '"')
	case KindDuration:
		l.text = strconv.AppendInt(l.text, int64(v.Duration()), 10)
	case KindFloat64:
		return l.marshal(v.Float64())
	case KindAny:
		_, marshals := v.any.(json.Marshaler)
		if err, ok := v.any.(error); ok && !marshals {
			l.string(err.Error())
			return nil
		}
		return l.marshal(v.any)
	default:
		l.text = append(l.text, v.String()...)
	}
	return nil
}

// marshal writes what encoding/json makes of v.
func (l *line) marshal(v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	l.text = append(l.text, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
	return nil
}

// needsQuotes tells whether a text would be misread without quotes.
func needsQuotes(s string) bool {
	for _, r := range s {
		switch {
		case r == '\x7f' || r == '\\':
		case r == '"' || r == '=' || r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r):
			return true
		}
	}
	return s == ""
}

// appendJSON appends a text in quotes.
func appendJSON(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r == '\b' || r == '\f' || r < ' ':
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		case r == '\u2028' || r == '\u2029':
			b = append(b, '\\', 'u', '2', '0', '2', hex[r&15])
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\ufffd"):
			b = append(b, "\ufffd"...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// A TextHandler writes lines of key=value.
type TextHandler struct{ form *form }

// NewTextHandler gives a TextHandler; without options for nil.
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newForm(false, w, opts)}
}

// Enabled tells whether records of that Level are written.
func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.form.enabled(level) }

// Handle writes a record: its time, level, place, message and attributes. Keys of attributes in groups are joined by dots.
func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.form.handle(r) }

// WithAttrs gives a handler that adds attributes.
func (h *TextHandler) WithAttrs(attrs []Attr) Handler { return &TextHandler{h.form.withAttrs(attrs)} }

// WithGroup gives a handler that puts attributes added later into a group.
func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.form.withGroup(name)} }

// A JSONHandler writes an object of JSON for each record, a line each.
type JSONHandler struct{ form *form }

// NewJSONHandler gives a JSONHandler; without options for nil.
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newForm(true, w, opts)}
}

// Enabled tells whether records of that Level are written.
func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.form.enabled(level) }

// Handle writes a record: its time, level, place, message and attributes. Groups are objects.
func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.form.handle(r) }

// WithAttrs gives a handler that adds attributes.
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler { return &JSONHandler{h.form.withAttrs(attrs)} }

// WithGroup gives a handler that puts attributes added later into a group.
func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.form.withGroup(name)} }

// DiscardHandler takes no records.
var DiscardHandler Handler = discardHandler{}

type discardHandler struct{}

func (discardHandler) Enabled(context.Context, Level) bool  { return false }
func (discardHandler) Handle(context.Context, Record) error { return nil }
func (d discardHandler) WithAttrs([]Attr) Handler           { return d }
func (d discardHandler) WithGroup(string) Handler           { return d }

// A MultiHandler hands records to several handlers.
type MultiHandler struct{ handlers []Handler }

// NewMultiHandler gives a MultiHandler.
func NewMultiHandler(handlers ...Handler) *MultiHandler {
	return &MultiHandler{append([]Handler(nil), handlers...)}
}

// Enabled tells whether some handler takes records of that Level.
func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	for _, handler := range h.handlers {
		if handler.Enabled(ctx, l) {
			return true
		}
	}
	return false
}

// Handle hands a record to the handlers that take it; their errors are joined.
func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, handler := range h.handlers {
		if handler.Enabled(ctx, r.Level) {
			errs = append(errs, handler.Handle(ctx, r.Clone()))
		}
	}
	return errors.Join(errs...)
}

// WithAttrs gives a MultiHandler whose handlers add attributes.
func (h *MultiHandler) WithAttrs(attrs []Attr) Handler {
	return h.each(func(handler Handler) Handler { return handler.WithAttrs(attrs) })
}

// WithGroup gives a MultiHandler whose handlers put attributes added later into a group.
func (h *MultiHandler) WithGroup(name string) Handler {
	return h.each(func(handler Handler) Handler { return handler.WithGroup(name) })
}

func (h *MultiHandler) each(f func(Handler) Handler) Handler {
	handlers := make([]Handler, len(h.handlers))
	for i, handler := range h.handlers {
		handlers[i] = f(handler)
	}
	return &MultiHandler{handlers}
}
