//@ args: one "two words"
// Arguments, environment, texts of errors, what needs no files.

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

func main() {
	fmt.Println(len(os.Args), os.Args[1:])
	os.Clearenv()
	fmt.Println(len(os.Environ()), os.Getenv("A") == "")
	for _, kv := range [][2]string{{"A", "1"}, {"B", ""}, {"A", "2"}, {"", "x"}, {"C=D", "x"}, {"E", "x\x00y"}, {"F\x00", "x"}, {"G", "a=b"}} {
		fmt.Println(os.Setenv(kv[0], kv[1]))
	}
	for _, key := range []string{"A", "B", "E", "G", "none"} {
		value, ok := os.LookupEnv(key)
		fmt.Printf("%s %q %q %v\n", key, os.Getenv(key), value, ok)
	}
	fmt.Println(os.Environ(), os.Unsetenv("A"), os.Unsetenv("none"), os.Environ())
	os.Setenv("HOME", "/home/ann")
	os.Setenv("x_1", "X")
	for _, s := range []string{"", "plain", "$HOME/x", "${HOME}y", "$B|$none|", "$", "a$", "$$", "$*-$1$12", "${}", "${", "${HOME", "${HOME x}", "$x_1y", "$x_1-", "${1}", "$!x", "${!}", "$-", "$(x)", "é$HOMEé", "$HOME$HOME"} {
		fmt.Printf("%q %q %q\n", s, os.ExpandEnv(s), os.Expand(s, func(name string) string { return "<" + name + ">" }))
	}
	fmt.Println(os.UserHomeDir())
	fmt.Println(os.UserCacheDir())
	fmt.Println(os.UserConfigDir())
	os.Setenv("XDG_CACHE_HOME", "/cache")
	os.Setenv("XDG_CONFIG_HOME", "relative")
	fmt.Println(os.UserCacheDir())
	fmt.Println(os.UserConfigDir())
	os.Setenv("XDG_CACHE_HOME", "")
	os.Unsetenv("HOME")
	fmt.Println(os.UserHomeDir())
	fmt.Println(os.UserCacheDir())
	fmt.Println(os.TempDir())
	os.Setenv("TMPDIR", "/other")
	fmt.Println(os.TempDir())

	for _, err := range []error{
		os.ErrInvalid, os.ErrPermission, os.ErrExist, os.ErrNotExist, os.ErrClosed, os.ErrNoDeadline, os.ErrDeadlineExceeded, os.ErrProcessDone,
		&os.PathError{Op: "open", Path: "x", Err: syscall.ENOENT}, &os.LinkError{Op: "rename", Old: "a", New: "b", Err: syscall.EEXIST}, os.NewSyscallError("read", syscall.EACCES),
		syscall.EPERM, syscall.ENOTEMPTY, syscall.EAGAIN, syscall.ENOSYS, syscall.Errno(0), syscall.Errno(1000), fmt.Errorf("wrapped: %w", os.ErrExist), errors.New("other"), nil,
		&os.PathError{Op: "read", Path: "x", Err: os.ErrDeadlineExceeded},
	} {
		fmt.Println(err, os.IsExist(err), os.IsNotExist(err), os.IsPermission(err), os.IsTimeout(err),
			errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrPermission), errors.Is(err, errors.ErrUnsupported))
	}
	fmt.Println(os.NewSyscallError("x", nil), errors.Unwrap(os.NewSyscallError("x", syscall.EIO)), syscall.EAGAIN.Timeout(), syscall.EINTR.Temporary(), syscall.EIO.Temporary())
	for e := range 134 {
		fmt.Print(syscall.Errno(e), "; ")
	}
	fmt.Println()
	for s := -1; s < 34; s++ {
		fmt.Print(syscall.Signal(s), "; ")
	}
	fmt.Println(os.Interrupt, os.Kill, os.Interrupt == syscall.SIGINT)
	fmt.Printf("%T %v %d\n", os.Interrupt, syscall.SIGTERM, syscall.SIGTERM)
	fmt.Println(os.Stdin.Name(), os.Stdout.Name(), os.Stderr.Name(), os.Stdin.Fd(), os.Stdout.Fd(), os.Stderr.Fd())
	fmt.Println(os.Stderr.WriteString(""))
}

// Output:
// 3 [one two words]
// 0 true
// <nil>
// <nil>
// <nil>
// setenv: invalid argument
// setenv: invalid argument
// setenv: invalid argument
// setenv: invalid argument
// <nil>
// A "2" "2" true
// B "" "" true
// E "" "" false
// G "a=b" "a=b" true
// none "" "" false
// [A=2 B= G=a=b] <nil> <nil> [B= G=a=b]
// "" "" ""
// "plain" "plain" "plain"
// "$HOME/x" "/home/ann/x" "<HOME>/x"
// "${HOME}y" "/home/anny" "<HOME>y"
// "$B|$none|" "||" "<B>|<none>|"
// "$" "$" "$"
// "a$" "a$" "a$"
// "$$" "" "<$>"
// "$*-$1$12" "-2" "<*>-<1><1>2"
// "${}" "" ""
// "${" "" ""
// "${HOME" "HOME" "HOME"
// "${HOME x}" "" "<HOME x>"
// "$x_1y" "" "<x_1y>"
// "$x_1-" "X-" "<x_1>-"
// "${1}" "" "<1>"
// "$!x" "x" "<!>x"
// "${!}" "" "<!>"
// "$-" "" "<->"
// "$(x)" "$(x)" "$(x)"
// "é$HOMEé" "é/home/anné" "é<HOME>é"
// "$HOME$HOME" "/home/ann/home/ann" "<HOME><HOME>"
// /home/ann <nil>
// /home/ann/.cache <nil>
// /home/ann/.config <nil>
// /cache <nil>
//  path in $XDG_CONFIG_HOME is relative
//  $HOME is not defined
//  neither $XDG_CACHE_HOME nor $HOME are defined
// /tmp
// /other
// invalid argument false false false false false false false false
// permission denied false false true false false false true false
// file already exists true false false false true false false false
// file does not exist false true false false false true false false
// file already closed false false false false false false false false
// file type does not support deadline false false false false false false false false
// i/o timeout false false false true false false false false
// os: process already finished false false false false false false false false
// open x: no such file or directory false true false false false true false false
// rename a b: file exists true false false false true false false false
// read: permission denied false false true false false false true false
// operation not permitted false false true false false false true false
// directory not empty true false false false true false false false
// resource temporarily unavailable false false false true false false false false
// function not implemented false false false false false false false true
// errno 0 false false false false false false false false
// errno 1000 false false false false false false false false
// wrapped: file already exists false false false false true false false false
// other false false false false false false false false
// <nil> false false false false false false false false
// read x: i/o timeout false false false true false false false false
// <nil> input/output error true true false
// errno 0; operation not permitted; no such file or directory; no such process; interrupted system call; input/output error; no such device or address; argument list too long; exec format error; bad file descriptor; no child processes; resource temporarily unavailable; cannot allocate memory; permission denied; bad address; block device required; device or resource busy; file exists; invalid cross-device link; no such device; not a directory; is a directory; invalid argument; too many open files in system; too many open files; inappropriate ioctl for device; text file busy; file too large; no space left on device; illegal seek; read-only file system; too many links; broken pipe; numerical argument out of domain; numerical result out of range; resource deadlock avoided; file name too long; no locks available; function not implemented; directory not empty; too many levels of symbolic links; errno 41; no message of desired type; identifier removed; channel number out of range; level 2 not synchronized; level 3 halted; level 3 reset; link number out of range; protocol driver not attached; no CSI structure available; level 2 halted; invalid exchange; invalid request descriptor; exchange full; no anode; invalid request code; invalid slot; errno 58; bad font file format; device not a stream; no data available; timer expired; out of streams resources; machine is not on the network; package not installed; object is remote; link has been severed; advertise error; srmount error; communication error on send; protocol error; multihop attempted; RFS specific error; bad message; value too large for defined data type; name not unique on network; file descriptor in bad state; remote address changed; can not access a needed shared library; accessing a corrupted shared library; .lib section in a.out corrupted; attempting to link in too many shared libraries; cannot exec a shared library directly; invalid or incomplete multibyte or wide character; interrupted system call should be restarted; streams pipe error; too many users; socket operation on non-socket; destination address required; message too long; protocol wrong type for socket; protocol not available; protocol not supported; socket type not supported; operation not supported; protocol family not supported; address family not supported by protocol; address already in use; cannot assign requested address; network is down; network is unreachable; network dropped connection on reset; software caused connection abort; connection reset by peer; no buffer space available; transport endpoint is already connected; transport endpoint is not connected; cannot send after transport endpoint shutdown; too many references: cannot splice; connection timed out; connection refused; host is down; no route to host; operation already in progress; operation now in progress; stale file handle; structure needs cleaning; not a XENIX named type file; no XENIX semaphores available; is a named type file; remote I/O error; disk quota exceeded; no medium found; wrong medium type; operation canceled; required key not available; key has expired; key has been revoked; key was rejected by service; owner died; state not recoverable; operation not possible due to RF-kill; errno 133; 
// signal -1; signal 0; hangup; interrupt; quit; illegal instruction; trace/breakpoint trap; aborted; bus error; floating point exception; killed; user defined signal 1; segmentation fault; user defined signal 2; broken pipe; alarm clock; terminated; stack fault; child exited; continued; stopped (signal); stopped; stopped (tty input); stopped (tty output); urgent I/O condition; CPU time limit exceeded; file size limit exceeded; virtual timer expired; profiling timer expired; window changed; I/O possible; power failure; bad system call; signal 32; signal 33; interrupt killed true
// syscall.Signal terminated 15
// /dev/stdin /dev/stdout /dev/stderr 0 1 2
// 0 <nil>
