// Package os has what a program may ask of the system: its arguments, its streams, its environment, its end, and files.
//
// A File never changes: what is open, and where, is known outside of the program's memory, so that several goroutines may use one.
package os

import (
	"errors"
	"internal/fs"
	"internal/stdout"
	"io"
	"syscall"
)

// Args are the program's name and its arguments.
var Args = args()

func args() []string

// Exit ends the program with a status. Deferred calls do not run.
func Exit(code int)

// Errors that are told apart by errors.Is.
var (
	ErrInvalid    = fs.ErrInvalid
	ErrPermission = fs.ErrPermission
	ErrExist      = fs.ErrExist
	ErrNotExist   = fs.ErrNotExist
	ErrClosed     = fs.ErrClosed

	ErrNoDeadline             = errors.New("file type does not support deadline")
	ErrDeadlineExceeded error = deadlineExceeded{}
	ErrProcessDone            = errors.New("os: process already finished")
	ErrNoHandle               = errors.New("os: process handle unavailable")
)

type deadlineExceeded struct{}

func (deadlineExceeded) Error() string   { return "i/o timeout" }
func (deadlineExceeded) Timeout() bool   { return true }
func (deadlineExceeded) Temporary() bool { return true }

// PathError says which operation on which path failed, and why.
type PathError = fs.PathError

// A SyscallError says which call of the system failed, and why.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

// Unwrap gives the reason.
func (e *SyscallError) Unwrap() error { return e.Err }

// Timeout tells whether the reason is that time ran out.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// NewSyscallError gives a SyscallError; nil if err is nil.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// File is an open file, or one of the program's streams.
type File struct {
	fd     int
	name   string
	from   string // the folder that its name begins at, unless that is the root
	path   string // where it is, if it was opened below a Root
	append bool
	pipe   io.ReadWriteCloser // one end of a pipe
	none   *bool              // no file has the number; whether it was closed nevertheless
}

// The program's streams.
var (
	Stdin  = &File{fd: 0, name: "/dev/stdin"}
	Stdout = &File{fd: 1, name: "/dev/stdout"}
	Stderr = &File{fd: 2, name: "/dev/stderr"}
)

func init() { stdout.Other = otherStdout }

// otherStdout gives what Stdout was set to; nil while that is the program's own standard output.
func otherStdout() io.Writer {
	if f := Stdout; f != nil && f.fd == 1 && f.pipe == nil {
		return nil
	}
	return Stdout
}

// Name gives the name that the file was opened with.
func (f *File) Name() string { return f.name }

// Fd gives the number that the system knows the file by.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// failed gives the error of an operation: of a file that is closed, or with that number.
func (f *File) failed(op string, errno int) error {
	if errno == 0 {
		return nil
	}
	var err error = syscall.Errno(errno)
	switch {
	case f.pipe != nil:
	case f.none != nil:
		if settled(f.none, false) {
			err = ErrClosed
		}
	case closed(f.fd):
		err = ErrClosed
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// closed tells whether that file is closed.
func closed(fd int) bool

// What lies between is no access of the program.
func suspend()
func resume()

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	if f.pipe != nil {
		n, err = f.pipe.Write(b)
		return n, f.piped("write", err)
	}
	for {
		m, errno := write(f.fd, b[n:], -1)
		n += m
		if errno != 0 {
			return n, f.failed("write", errno)
		}
		if n >= len(b) {
			return n, nil
		}
		if m == 0 {
			return n, &PathError{Op: "write", Path: f.name, Err: io.ErrUnexpectedEOF}
		}
	}
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

// Read reads up to len(b) bytes; 0 and io.EOF at the end.
func (f *File) Read(b []byte) (n int, err error) {
	if f == nil {
		return 0, ErrInvalid
	}
	if f.pipe != nil {
		n, err = f.pipe.Read(b)
		return n, f.piped("read", err)
	}
	n, errno := read(f.fd, b, -1)
	if errno != 0 {
		return n, f.failed("read", errno)
	}
	if n == 0 && len(b) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

// Close closes the file.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	if f.pipe != nil {
		forgetPipe(f.fd)
		return f.piped("close", f.pipe.Close())
	}
	err := f.failed("close", closeFile(f.fd))
	if f.none != nil {
		settled(f.none, true)
	}
	return err
}

// settled tells whether the flag was set, and sets it if it is to.
//
//racewalk:atomic
func settled(flag *bool, set bool) bool {
	suspend()
	was := *flag
	*flag = was || set
	resume()
	return was
}

// Sync writes out what is kept back.
func (f *File) Sync() error {
	if f == nil {
		return ErrInvalid
	}
	if f.pipe != nil {
		return f.failed("sync", int(syscall.EINVAL))
	}
	return f.failed("sync", syncFile(f.fd))
}

// piped gives the error of an operation on an end of a pipe.
func (f *File) piped(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// write writes at a place, -1 being the file's own.
func write(fd int, b []byte, off int64) (n, errno int)

// read reads at a place, -1 being the file's own; 0 at the end.
func read(fd int, b []byte, off int64) (n, errno int)

func closeFile(fd int) (errno int)
func syncFile(fd int) (errno int)

// Getenv gives the value of a variable of the environment; empty if it is not set. Programs see only what they are given.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// LookupEnv gives the value of a variable of the environment, and whether it is set.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Setenv sets a variable of the environment.
func Setenv(key, value string) error { return NewSyscallError("setenv", syscall.Setenv(key, value)) }

// Unsetenv takes a variable out of the environment.
func Unsetenv(key string) error { return syscall.Unsetenv(key) }

// Clearenv takes all variables out of the environment.
func Clearenv() { syscall.Clearenv() }

// Environ gives the environment, a text name=value for each variable.
func Environ() []string { return syscall.Environ() }

// Getpid gives the process's number.
func Getpid() int { return syscall.Getpid() }

// Getppid gives the number of the process that started this one.
func Getppid() int { return syscall.Getppid() }

// Getuid gives the user's number.
func Getuid() int { return syscall.Getuid() }

// Geteuid gives the number of the user whose rights the process has.
func Geteuid() int { return syscall.Geteuid() }

// Getgid gives the number of the user's group.
func Getgid() int { return syscall.Getgid() }

// Getegid gives the number of the group whose rights the process has.
func Getegid() int { return syscall.Getegid() }

// Getgroups gives the numbers of the user's groups.
func Getgroups() ([]int, error) { return []int{syscall.Getgid()}, nil }

// Getpagesize gives the size of a page of memory.
func Getpagesize() int { return syscall.Getpagesize() }

// Hostname gives the machine's name.
func Hostname() (name string, err error) { return "localhost", nil }

// Executable gives the program's path.
func Executable() (string, error) { return "/" + Args[0], nil }

// A Signal is what the system sends to a process.
type Signal interface {
	String() string
	Signal()
}

// Signals that every system has.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)
