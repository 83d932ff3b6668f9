package os

import (
	"errors"
	"syscall"
)

// A Process is a process of the system. The only one that programs see is their own.
type Process struct {
	Pid int // -1 once it is released
}

var (
	errReleased       = errors.New("os: process already released")
	errNotInitialized = errors.New("os: process not initialized")
)

// FindProcess gives a process by its number; on this system it succeeds always.
func FindProcess(pid int) (*Process, error) { return &Process{Pid: pid}, nil }

// Signal sends a signal to the process.
func (p *Process) Signal(sig Signal) error {
	switch p.Pid {
	case -1:
		return errReleased
	case 0:
		return errNotInitialized
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	err := syscall.Kill(p.Pid, s)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	return err
}

// Kill ends the process.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release gives up what is known of the process.
func (p *Process) Release() error {
	p.Pid = -1
	return nil
}
