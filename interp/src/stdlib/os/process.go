package os

import (
	"errors"
	"syscall"
)

// A Process is a process of the system. The only one that programs see is their own.
type Process struct {
	Pid int
}

// FindProcess gives a process by its number; on this system it succeeds always.
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }

// Signal sends a signal to the process.
func (p *Process) Signal(sig Signal) error {
	if p == nil || p.Pid <= 0 {
		return errors.New("os: process not initialized")
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	if err := syscall.Kill(p.Pid, s); err != nil {
		if err == syscall.ESRCH {
			return ErrProcessDone
		}
		return err
	}
	return nil
}

// Kill ends the process.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release gives up what is known of the process.
func (p *Process) Release() error { return nil }
