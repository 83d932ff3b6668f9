// Flags, modes and their texts; errors that are made by hand; what needs no file.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"time"
)

func main() {
	fmt.Println(os.O_RDONLY, os.O_WRONLY, os.O_RDWR, os.O_APPEND, os.O_CREATE, os.O_EXCL, os.O_SYNC, os.O_TRUNC, os.SEEK_SET, os.SEEK_CUR, os.SEEK_END)
	fmt.Println(os.DevNull, os.PathSeparator, os.PathListSeparator, os.IsPathSeparator('/'), os.IsPathSeparator('\\'), os.IsPathSeparator(':'))
	var all os.FileMode
	for _, m := range []os.FileMode{os.ModeDir, os.ModeAppend, os.ModeExclusive, os.ModeTemporary, os.ModeSymlink, os.ModeDevice, os.ModeNamedPipe, os.ModeSocket, os.ModeSetuid, os.ModeSetgid, os.ModeCharDevice, os.ModeSticky, os.ModeIrregular, os.ModeType, os.ModePerm, 0, 0o644, 0o1777, os.ModeDir | 0o755} {
		all |= m
		fmt.Println(uint32(m), m, m.String(), m.IsDir(), m.IsRegular(), m.Perm(), m.Type())
	}
	fmt.Println(all, fs.ModePerm, fs.ModeType, fs.FileMode(fs.ModeDir|0o700).String())
	l := &os.LinkError{Op: "link", Old: "a", New: "b", Err: syscall.EEXIST}
	fmt.Println(l.Error(), l.Unwrap(), os.IsExist(l), errors.Is(l, fs.ErrExist))
	s := &os.SyscallError{Syscall: "read", Err: syscall.EAGAIN}
	fmt.Println(s.Error(), s.Unwrap(), s.Timeout(), s.Syscall)
	s = &os.SyscallError{Syscall: "x", Err: errors.New("e")}
	fmt.Println(s, s.Timeout(), os.NewSyscallError("y", nil), os.NewSyscallError("y", syscall.EPERM), os.IsPermission(os.NewSyscallError("y", syscall.EPERM)))
	p := &os.PathError{Op: "open", Path: "f", Err: syscall.ENOENT}
	fmt.Println(p, p.Unwrap(), p.Timeout(), os.IsNotExist(p), os.IsTimeout(&os.PathError{Err: os.ErrDeadlineExceeded}))
	for _, e := range []error{os.ErrInvalid, os.ErrPermission, os.ErrExist, os.ErrNotExist, os.ErrClosed, os.ErrNoDeadline, os.ErrDeadlineExceeded, os.ErrProcessDone} {
		fmt.Println(e, os.IsExist(e), os.IsNotExist(e), os.IsPermission(e), os.IsTimeout(e))
	}
	fmt.Println(os.Interrupt, os.Kill, os.Interrupt.String())
	os.Interrupt.Signal()
	fmt.Println(os.Getpid() > 0, os.Getppid() >= 0, os.Getpagesize())
	var f *os.File
	var info os.FileInfo
	var entry os.DirEntry
	fmt.Println(f.Close(), info, entry)
	_, err := f.Read(nil)
	fmt.Println(err)
	_, err = f.WriteString("x")
	fmt.Println(err, f.Sync(), f.Chmod(0), f.Truncate(0), f.SetDeadline(time.Time{}), f.SetReadDeadline(time.Time{}), f.SetWriteDeadline(time.Time{}), f.Chdir(), f.Chown(0, 0))
	fmt.Println(os.Expand("$a ${b} $$ ${} $1x ${c", func(s string) string { return "<" + s + ">" }))
}

// Output:
// 0 1 2 1024 64 128 1052672 512 0 1 2
// /dev/null 47 58 true false false
// 2147483648 d--------- d--------- true false ---------- d---------
// 1073741824 a--------- a--------- false true ---------- ----------
// 536870912 l--------- l--------- false true ---------- ----------
// 268435456 T--------- T--------- false true ---------- ----------
// 134217728 L--------- L--------- false false ---------- L---------
// 67108864 D--------- D--------- false false ---------- D---------
// 33554432 p--------- p--------- false false ---------- p---------
// 16777216 S--------- S--------- false false ---------- S---------
// 8388608 u--------- u--------- false true ---------- ----------
// 4194304 g--------- g--------- false true ---------- ----------
// 2097152 c--------- c--------- false false ---------- c---------
// 1048576 t--------- t--------- false true ---------- ----------
// 524288 ?--------- ?--------- false false ---------- ?---------
// 2401763328 dLDpSc?--------- dLDpSc?--------- true false ---------- dLDpSc?---------
// 511 -rwxrwxrwx -rwxrwxrwx false true -rwxrwxrwx ----------
// 0 ---------- ---------- false true ---------- ----------
// 420 -rw-r--r-- -rw-r--r-- false true -rw-r--r-- ----------
// 1023 -rwxrwxrwx -rwxrwxrwx false true -rwxrwxrwx ----------
// 2147484141 drwxr-xr-x drwxr-xr-x true false -rwxr-xr-x d---------
// dalTLDpSugct?rwxrwxrwx -rwxrwxrwx dLDpSc?--------- drwx------
// link a b: file exists file exists true true
// read: resource temporarily unavailable resource temporarily unavailable true read
// x: e false <nil> y: operation not permitted true
// open f: no such file or directory no such file or directory false true true
// invalid argument false false false false
// permission denied false false true false
// file already exists true false false false
// file does not exist false true false false
// file already closed false false false false
// file type does not support deadline false false false false
// i/o timeout false false false true
// os: process already finished false false false false
// interrupt killed interrupt
// true true 4096
// invalid argument <nil> <nil>
// invalid argument
// invalid argument invalid argument invalid argument invalid argument invalid argument invalid argument invalid argument invalid argument invalid argument
// <a> <b> <$>  <1>x c
