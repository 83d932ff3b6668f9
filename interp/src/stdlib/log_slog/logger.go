package slog

import (
	"bytes"
	"context"
	"internal/logoutput"
	"log"
	"runtime"
	"time"
)

// A Logger makes records and hands them to a Handler.
type Logger struct{ handler Handler }

// New gives a Logger.
func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{h}
}

// Handler gives the Handler.
func (l *Logger) Handler() Handler { return l.handler }

// With gives a Logger that adds the attributes that args stand for.
func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(attrs(args))}
}

// WithGroup gives a Logger that puts attributes added later into a group.
func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

// Enabled tells whether records of that Level are written.
func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	return l.Handler().Enabled(some(ctx), level)
}

func some(ctx context.Context) context.Context {
	if ctx == nil {
		return context.Background()
	}
	return ctx
}

// record hands on a record of the call that is two calls out, if that Level is taken.
func (l *Logger) record(ctx context.Context, level Level, msg string, add func(*Record)) {
	ctx = some(ctx)
	if !l.Handler().Enabled(ctx, level) {
		return
	}
	pc, _, _, _ := runtime.Caller(3)
	r := NewRecord(time.Now(), level, msg, pc)
	add(&r)
	l.Handler().Handle(ctx, r)
}

func (l *Logger) log(ctx context.Context, level Level, msg string, args []any) {
	l.record(ctx, level, msg, func(r *Record) { r.Add(args...) })
}

func (l *Logger) logAttrs(ctx context.Context, level Level, msg string, attrs []Attr) {
	l.record(ctx, level, msg, func(r *Record) { r.AddAttrs(attrs...) })
}

// Log logs a message with the attributes that args stand for: Attrs, and keys each followed by a value.
func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.log(ctx, level, msg, args)
}

// LogAttrs logs a message with attributes.
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	l.logAttrs(ctx, level, msg, attrs)
}

// Debug logs at LevelDebug.
func (l *Logger) Debug(msg string, args ...any) { l.log(nil, LevelDebug, msg, args) }

// DebugContext logs at LevelDebug with a context.
func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelDebug, msg, args)
}

// Debug logs at LevelDebug with the default Logger.
func Debug(msg string, args ...any) { Default().log(nil, LevelDebug, msg, args) }

// DebugContext logs at LevelDebug with a context and the default Logger.
func DebugContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelDebug, msg, args)
}

// Info logs at LevelInfo.
func (l *Logger) Info(msg string, args ...any) { l.log(nil, LevelInfo, msg, args) }

// InfoContext logs at LevelInfo with a context.
func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelInfo, msg, args)
}

// Info logs at LevelInfo with the default Logger.
func Info(msg string, args ...any) { Default().log(nil, LevelInfo, msg, args) }

// InfoContext logs at LevelInfo with a context and the default Logger.
func InfoContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelInfo, msg, args)
}

// Warn logs at LevelWarn.
func (l *Logger) Warn(msg string, args ...any) { l.log(nil, LevelWarn, msg, args) }

// WarnContext logs at LevelWarn with a context.
func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelWarn, msg, args)
}

// Warn logs at LevelWarn with the default Logger.
func Warn(msg string, args ...any) { Default().log(nil, LevelWarn, msg, args) }

// WarnContext logs at LevelWarn with a context and the default Logger.
func WarnContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelWarn, msg, args)
}

// Error logs at LevelError.
func (l *Logger) Error(msg string, args ...any) { l.log(nil, LevelError, msg, args) }

// ErrorContext logs at LevelError with a context.
func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelError, msg, args)
}

// Error logs at LevelError with the default Logger.
func Error(msg string, args ...any) { Default().log(nil, LevelError, msg, args) }

// ErrorContext logs at LevelError with a context and the default Logger.
func ErrorContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelError, msg, args)
}

// Log logs with the default Logger.
func Log(ctx context.Context, level Level, msg string, args ...any) {
	Default().log(ctx, level, msg, args)
}

// LogAttrs logs with the default Logger.
func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	Default().logAttrs(ctx, level, msg, attrs)
}

// With gives a Logger that adds attributes to what the default Logger writes.
func With(args ...any) *Logger { return Default().With(args...) }

// logLevel is the least Level that the first default Logger writes, and that of what package log writes to other ones.
var logLevel LevelVar

// SetLogLoggerLevel sets the least Level that the first default Logger writes; once there is another one, the Level of what package
// log writes.
func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLevel.Level()
	logLevel.Set(level)
	return oldLevel
}

var standard = New(&logHandler{&form{}})

// Default gives the default Logger.
func Default() *Logger { return standard }

// SetDefault sets the default Logger. What package log writes goes there, too.
func SetDefault(l *Logger) {
	standard = l
	if _, ok := l.Handler().(*logHandler); !ok {
		place := log.Flags()&(log.Lshortfile|log.Llongfile) != 0
		log.SetOutput(&logWriter{l.Handler(), &logLevel, place})
		log.SetFlags(0)
	}
}

// A logHandler writes by package log: level, message and attributes.
type logHandler struct{ form *form }

func (h *logHandler) Enabled(_ context.Context, l Level) bool { return l >= logLevel.Level() }

func (h *logHandler) Handle(_ context.Context, r Record) error {
	l := &line{form: h.form, text: []byte(r.Level.String() + " " + r.Message)}
	l.rest(r)
	return logoutput.Output(r.PC, string(l.text))
}

func (h *logHandler) WithAttrs(attrs []Attr) Handler { return &logHandler{h.form.withAttrs(attrs)} }
func (h *logHandler) WithGroup(name string) Handler  { return &logHandler{h.form.withGroup(name)} }

// A logWriter makes records of what package log writes.
type logWriter struct {
	h     Handler
	level Leveler
	place bool
}

func (w *logWriter) Write(text []byte) (int, error) {
	level := w.level.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	var pc uintptr
	if w.place {
		pc, _, _, _ = runtime.Caller(4)
	}
	r := NewRecord(time.Now(), level, string(bytes.TrimSuffix(text, []byte("\n"))), pc)
	return len(text), w.h.Handle(context.Background(), r)
}

// NewLogLogger gives a log.Logger whose lines become records of that Level.
func NewLogLogger(h Handler, level Level) *log.Logger {
	place := log.Flags()&(log.Lshortfile|log.Llongfile) != 0
	return log.New(&logWriter{h, level, place}, "", 0)
}
