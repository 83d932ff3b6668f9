// Package os has what a program may ask of the system: its arguments, its streams, its end.
package os

import (
	"errors"
	"io"
)

// Args are the program's name and its arguments.
var Args = args()

func args() []string

// Exit ends the program with a status. Deferred calls do not run.
func Exit(code int)

// Errors that are told apart by errors.Is.
var (
	ErrInvalid    = errors.New("invalid argument")
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
	ErrClosed     = errors.New("file already closed")
)

// PathError says which operation on which path failed, and why.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap gives the reason.
func (e *PathError) Unwrap() error { return e.Err }

// File is an open file: one of the program's streams.
type File struct {
	fd   int
	name string
}

// The program's streams.
var (
	Stdin  = &File{0, "/dev/stdin"}
	Stdout = &File{1, "/dev/stdout"}
	Stderr = &File{2, "/dev/stderr"}
)

// Name gives the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd gives the number that the system knows the file by.
func (f *File) Fd() uintptr { return uintptr(f.fd) }

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	if !write(f.fd, b) {
		return 0, &PathError{"write", f.name, errors.New("bad file descriptor")}
	}
	return len(b), nil
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// Read reads up to len(b) bytes.
func (f *File) Read(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	if f.fd != 0 {
		return 0, &PathError{"read", f.name, errors.New("bad file descriptor")}
	}
	if len(b) == 0 {
		return 0, nil
	}
	n = read(b)
	if n < 0 {
		return 0, &PathError{"read", f.name, errors.New("input/output error")}
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// Close does nothing to the program's streams.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	return nil
}

// Sync writes out what is kept back.
func (f *File) Sync() error { return nil }

// write writes to the stream of that number; false if there is none.
func write(fd int, b []byte) bool

// read reads from standard input: 0 at its end, -1 when it fails.
func read(b []byte) int

// Getenv gives the value of a variable of the environment. Programs see none.
func Getenv(key string) string { return "" }

// LookupEnv gives the value of a variable of the environment, and whether it is set. Programs see none.
func LookupEnv(key string) (string, bool) { return "", false }

// Environ gives the environment. Programs see none.
func Environ() []string { return nil }

// Getpid gives the process's number.
func Getpid() int { return 1 }

// Hostname gives the machine's name.
func Hostname() (name string, err error) { return "localhost", nil }

// A Signal is what the system sends to a process.
type Signal interface {
	String() string
	Signal()
}

type signal int

func (s signal) Signal() {}

func (s signal) String() string {
	if s == 2 {
		return "interrupt"
	}
	return "killed"
}

// Signals that every system has.
var (
	Interrupt Signal = signal(2)
	Kill      Signal = signal(9)
)
