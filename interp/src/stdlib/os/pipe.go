package os

import (
	"io"
	"sync"
	"syscall"
)

// pipeSize is how much a pipe holds before writers wait.
const pipeSize = 1 << 16

// A conduit is what a pipe's ends have in common.
type conduit struct {
	mu      sync.Mutex
	changed *sync.Cond
	data    []byte
	readEnd bool // closed
	wrote   bool // the other end is closed
}

type readEnd struct{ *conduit }
type writeEnd struct{ *conduit }

// Pipe gives the two ends of a pipe: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	c := &conduit{}
	c.changed = sync.NewCond(&c.mu)
	return newPipe("|0", readEnd{c}), newPipe("|1", writeEnd{c}), nil
}

// pipes are the open ends of pipes by number, for NewFile. The numbers of files are far below.
var (
	pipes    = make(map[int]io.ReadWriteCloser)
	lastPipe = 1 << 30
)

//racewalk:atomic
func newPipe(name string, end io.ReadWriteCloser) *File {
	suspend()
	fd := lastPipe
	lastPipe++
	pipes[fd] = end
	resume()
	return &File{fd: fd, name: name, pipe: end}
}

//racewalk:atomic
func pipeOf(fd int) io.ReadWriteCloser {
	suspend()
	end := pipes[fd]
	resume()
	return end
}

//racewalk:atomic
func forgetPipe(fd int) {
	suspend()
	delete(pipes, fd)
	resume()
}

func (c readEnd) Read(b []byte) (n int, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.data) == 0 && len(b) > 0 {
		if c.readEnd {
			return 0, ErrClosed
		}
		if c.wrote {
			return 0, io.EOF
		}
		c.changed.Wait()
	}
	if c.readEnd {
		return 0, ErrClosed
	}
	n = copy(b, c.data)
	c.data = c.data[n:]
	c.changed.Broadcast()
	return n, nil
}

func (c readEnd) Write(b []byte) (n int, err error) { return 0, c.wrongWay(c.readEnd) }

// wrongWay is the error of an end that is used as if it were the other one.
func (c *conduit) wrongWay(closed bool) error {
	if closed {
		return ErrClosed
	}
	return syscall.EBADF
}

func (c readEnd) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.readEnd {
		return ErrClosed
	}
	c.readEnd = true
	c.changed.Broadcast()
	return nil
}

func (c writeEnd) Read(b []byte) (n int, err error) { return 0, c.wrongWay(c.wrote) }

func (c writeEnd) Write(b []byte) (n int, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		if c.wrote {
			return n, ErrClosed
		}
		if c.readEnd {
			return n, syscall.EPIPE
		}
		part := min(len(b)-n, pipeSize-len(c.data))
		c.data = append(c.data, b[n:n+part]...)
		n += part
		c.changed.Broadcast()
		if n == len(b) {
			return n, nil
		}
		c.changed.Wait()
	}
}

func (c writeEnd) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.wrote {
		return ErrClosed
	}
	c.wrote = true
	c.changed.Broadcast()
	return nil
}
