// Package log writes lines with a prefix and the time.
//
// Lines to a file, such as standard error, order nothing. Writes to other writers are made one after the other, under a lock.
package log

import (
	"fmt"
	"internal/logoutput"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

// What stands before a line.
const (
	Ldate         = 1 << iota // the date: 2009/01/23
	Ltime                     // the time: 01:23:23
	Lmicroseconds             // the time with microseconds: 01:23:23.123123
	Llongfile                 // the whole name of the file and the line: /a/b/c/d.go:23
	Lshortfile                // the last part of that: d.go:23
	LUTC                      // the time is UTC
	Lmsgprefix                // the prefix stands before the message, not at the start
	LstdFlags     = Ldate | Ltime
)

// Logger writes lines to a writer. Several goroutines may use it at once.
type Logger struct {
	mu     sync.Mutex
	prefix string
	flag   int
	out    io.Writer
}

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// New gives a Logger.
//
//racewalk:atomic
func New(out io.Writer, prefix string, flag int) *Logger {
	suspend()
	l := &Logger{prefix: prefix, flag: flag, out: out}
	resume()
	return l
}

var std = New(os.Stderr, "", LstdFlags)

// Default gives the Logger of the package's functions.
func Default() *Logger { return std }

// Writer gives the writer.
//
//racewalk:atomic
func (l *Logger) Writer() io.Writer {
	suspend()
	out := l.out
	resume()
	return out
}

// SetOutput sets the writer.
//
//racewalk:atomic
func (l *Logger) SetOutput(w io.Writer) {
	suspend()
	l.out = w
	resume()
}

// Prefix gives the prefix.
//
//racewalk:atomic
func (l *Logger) Prefix() string {
	suspend()
	prefix := l.prefix
	resume()
	return prefix
}

// SetPrefix sets the prefix.
//
//racewalk:atomic
func (l *Logger) SetPrefix(prefix string) {
	suspend()
	l.prefix = prefix
	resume()
}

// Flags gives what stands before a line.
//
//racewalk:atomic
func (l *Logger) Flags() int {
	suspend()
	flag := l.flag
	resume()
	return flag
}

// SetFlags sets what stands before a line.
//
//racewalk:atomic
func (l *Logger) SetFlags(flag int) {
	suspend()
	l.flag = flag
	resume()
}

// itoa appends a number, filled up with zeros to a width.
func itoa(b []byte, n, width int) []byte {
	var digits [20]byte
	i := len(digits)
	for n > 0 || width > 0 {
		i--
		digits[i] = byte('0' + n%10)
		n /= 10
		width--
	}
	return append(b, digits[i:]...)
}

func header(b []byte, t time.Time, prefix string, flag int, file string, line int) []byte {
	if flag&Lmsgprefix == 0 {
		b = append(b, prefix...)
	}
	if flag&LUTC != 0 {
		t = t.UTC()
	}
	if flag&Ldate != 0 {
		year, month, day := t.Date()
		b = append(itoa(b, year, 4), '/')
		b = append(itoa(b, int(month), 2), '/')
		b = append(itoa(b, day, 2), ' ')
	}
	if flag&(Ltime|Lmicroseconds) != 0 {
		hour, min, sec := t.Clock()
		b = append(itoa(b, hour, 2), ':')
		b = append(itoa(b, min, 2), ':')
		b = itoa(b, sec, 2)
		if flag&Lmicroseconds != 0 {
			b = itoa(append(b, '.'), t.Nanosecond()/1e3, 6)
		}
		b = append(b, ' ')
	}
	if flag&(Lshortfile|Llongfile) != 0 {
		if flag&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		b = append(append(b, file...), ':')
		b = itoa(b, line, 1)
		b = append(b, ": "...)
	}
	if flag&Lmsgprefix != 0 {
		b = append(b, prefix...)
	}
	return b
}

// Output writes a line; calldepth says whose file and line are told: 1 is the caller of Output.
func (l *Logger) Output(calldepth int, s string) error { return l.output(calldepth+1, s) }

func (l *Logger) output(calldepth int, s string) error { return l.outputFrom(0, calldepth+1, s) }

func init() {
	logoutput.Output = func(pc uintptr, s string) error { return std.outputFrom(pc, 0, s) }
}

// outputFrom writes a line; its place is pc or, if that is 0, calldepth calls out.
func (l *Logger) outputFrom(pc uintptr, calldepth int, s string) error {
	out := l.Writer()
	if out == io.Discard {
		return nil
	}
	now := time.Now()
	prefix, flag := l.Prefix(), l.Flags()
	file, line := "", 0
	if flag&(Lshortfile|Llongfile) != 0 {
		ok := false
		if pc != 0 {
			frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
			file, line, ok = frame.File, frame.Line, frame.File != ""
		} else if calldepth > 0 {
			_, file, line, ok = runtime.Caller(calldepth)
		}
		if !ok {
			file, line = "???", 0
		}
	}
	b := header(nil, now, prefix, flag, file, line)
	b = append(b, s...)
	if len(b) == 0 || b[len(b)-1] != '\n' {
		b = append(b, '\n')
	}
	if _, ok := out.(*os.File); !ok {
		l.mu.Lock()
		defer l.mu.Unlock()
	}
	_, err := out.Write(b)
	return err
}

// Print writes a line as fmt.Print does.
func (l *Logger) Print(v ...any) { l.output(2, fmt.Sprint(v...)) }

// Printf writes a line as fmt.Printf does.
func (l *Logger) Printf(format string, v ...any) { l.output(2, fmt.Sprintf(format, v...)) }

// Println writes a line as fmt.Println does.
func (l *Logger) Println(v ...any) { l.output(2, fmt.Sprintln(v...)) }

// Fatal is Print, then os.Exit(1).
func (l *Logger) Fatal(v ...any) {
	l.output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf, then os.Exit(1).
func (l *Logger) Fatalf(format string, v ...any) {
	l.output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println, then os.Exit(1).
func (l *Logger) Fatalln(v ...any) {
	l.output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print, then a panic with the text.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.output(2, s)
	panic(s)
}

// Panicf is Printf, then a panic with the text.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.output(2, s)
	panic(s)
}

// Panicln is Println, then a panic with the text.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.output(2, s)
	panic(s)
}

// SetOutput sets the writer of the package's functions.
func SetOutput(w io.Writer) { std.SetOutput(w) }

// Flags gives what stands before a line of the package's functions.
func Flags() int { return std.Flags() }

// SetFlags sets what stands before a line of the package's functions.
func SetFlags(flag int) { std.SetFlags(flag) }

// Prefix gives the prefix of the package's functions.
func Prefix() string { return std.Prefix() }

// SetPrefix sets the prefix of the package's functions.
func SetPrefix(prefix string) { std.SetPrefix(prefix) }

// Writer gives the writer of the package's functions.
func Writer() io.Writer { return std.Writer() }

// Output writes a line; calldepth says whose file and line are told: 1 is the caller of Output.
func Output(calldepth int, s string) error { return std.output(calldepth+1, s) }

// Print writes a line as fmt.Print does.
func Print(v ...any) { std.output(2, fmt.Sprint(v...)) }

// Printf writes a line as fmt.Printf does.
func Printf(format string, v ...any) { std.output(2, fmt.Sprintf(format, v...)) }

// Println writes a line as fmt.Println does.
func Println(v ...any) { std.output(2, fmt.Sprintln(v...)) }

// Fatal is Print, then os.Exit(1).
func Fatal(v ...any) {
	std.output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf, then os.Exit(1).
func Fatalf(format string, v ...any) {
	std.output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println, then os.Exit(1).
func Fatalln(v ...any) {
	std.output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print, then a panic with the text.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.output(2, s)
	panic(s)
}

// Panicf is Printf, then a panic with the text.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.output(2, s)
	panic(s)
}

// Panicln is Println, then a panic with the text.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.output(2, s)
	panic(s)
}
