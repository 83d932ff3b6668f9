// What a program may learn of its process: numbers of users and groups, the machine's name, its own path, and a Process.
//
// The numbers differ from machine to machine; what is said of them here holds on all.

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

type foreign struct{}

func (foreign) String() string { return "foreign" }
func (foreign) Signal()        {}

func main() {
	fmt.Println(os.Getuid() >= 0, os.Geteuid() == os.Getuid(), os.Getgid() >= 0, os.Getegid() == os.Getgid())
	fmt.Println(os.Getuid() == syscall.Getuid(), os.Geteuid() == syscall.Geteuid(), os.Getgid() == syscall.Getgid(), os.Getegid() == syscall.Getegid())
	fmt.Println(os.Getpid() > 0, os.Getpid() == syscall.Getpid(), os.Getppid() == syscall.Getppid(), os.Getppid() != os.Getpid())
	size := os.Getpagesize()
	fmt.Println(size >= 4096, size&(size-1), size == syscall.Getpagesize())

	groups, err := os.Getgroups()
	again, _ := os.Getgroups()
	fmt.Println(fmt.Sprint(groups) == fmt.Sprint(again), err)

	name, err := os.Hostname()
	second, _ := os.Hostname()
	fmt.Println(name != "", name == second, err)
	path, err := os.Executable()
	fmt.Println(filepath.IsAbs(path), filepath.Base(path) == filepath.Base(os.Args[0]), err)

	own, err := os.FindProcess(os.Getpid())
	fmt.Println(own.Pid == os.Getpid(), err)
	fmt.Println("signal 0:", own.Signal(syscall.Signal(0)))
	fmt.Println("wrong type:", own.Signal(foreign{}))
	fmt.Println("no such signal:", own.Signal(syscall.Signal(1000)))
	fmt.Println("released:", own.Release(), own.Pid == os.Getpid())
	fmt.Println("signal:", own.Signal(syscall.Signal(0)))
	fmt.Println("kill:", own.Kill())
	fmt.Println("released again:", own.Release())

	for _, pid := range []int{1 << 30, 0, -1, -5} {
		p, err := os.FindProcess(pid)
		if err != nil {
			fmt.Println(pid, err)
			continue
		}
		err = p.Signal(syscall.Signal(0))
		fmt.Println(pid, p.Pid, err, errors.Is(err, os.ErrProcessDone))
		fmt.Println(pid, p.Kill())
		fmt.Println(pid, p.Release(), p.Pid)
		fmt.Println(pid, p.Kill())
	}
	var blank os.Process
	fmt.Println("blank:", blank.Pid, blank.Signal(os.Interrupt), blank.Kill(), blank.Release(), blank.Pid)
	fmt.Println(os.ErrNoHandle, os.ErrProcessDone)

	fmt.Println(syscall.Kill(os.Getpid(), 0), syscall.Kill(1<<30, 0), syscall.Kill(os.Getpid(), 1000), syscall.Kill(os.Getpid(), -1))
	var sig os.Signal = syscall.SIGHUP
	sig.Signal()
	fmt.Println(sig.String(), syscall.SIGTERM.String(), syscall.Signal(0).String(), syscall.Signal(1000).String())
	syscall.SIGINT.Signal()
}

// Output:
// true true true true
// true true true true
// true true true true
// true 0 true
// true <nil>
// true true <nil>
// true true <nil>
// true <nil>
// signal 0: <nil>
// wrong type: os: unsupported signal type
// no such signal: invalid argument
// released: <nil> false
// signal: os: process already released
// kill: os: process already released
// released again: <nil>
// 1073741824 1073741824 os: process already finished true
// 1073741824 os: process already finished
// 1073741824 <nil> -1
// 1073741824 os: process already released
// 0 0 os: process not initialized false
// 0 os: process not initialized
// 0 <nil> -1
// 0 os: process already released
// -1 -1 os: process already released false
// -1 os: process already released
// -1 <nil> -1
// -1 os: process already released
// -5 -5 os: process already finished true
// -5 os: process already finished
// -5 <nil> -1
// -5 os: process already released
// blank: -1 os: process not initialized os: process not initialized <nil> -1
// os: process handle unavailable os: process already finished
// <nil> no such process invalid argument invalid argument
// hangup terminated signal 0 signal 1000
