// Package singleflight lets callers that want the same at the same time share one call.
package singleflight

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

// Group is a space of keys.
type Group struct {
	mu    sync.Mutex
	calls map[string]*call
}

// Result is what DoChan sends.
type Result struct {
	Val    any
	Err    error
	Shared bool
}

type call struct {
	over   sync.WaitGroup
	val    any
	err    error
	shared int
	chans  []chan<- Result
}

var errGoexit = errors.New("runtime.Goexit was called")

// panicked is a panic of a function, which its callers share.
type panicked struct {
	value any
	stack []byte
}

func (p *panicked) Error() string { return fmt.Sprintf("%v\n\n%s", p.value, p.stack) }

func (p *panicked) Unwrap() error {
	err, _ := p.value.(error)
	return err
}

// Do calls fn, unless a call for the same key is under way: then it waits for that and gives its results. shared tells whether
// several callers got them.
func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) {
	g.mu.Lock()
	if c, ok := g.calls[key]; ok {
		c.shared++
		g.mu.Unlock()
		c.over.Wait()
		if p, ok := c.err.(*panicked); ok {
			panic(p)
		}
		if c.err == errGoexit {
			runtime.Goexit()
		}
		return c.val, c.err, true
	}
	c := g.begin(key)
	g.mu.Unlock()
	g.run(c, key, fn)
	return c.val, c.err, c.shared > 0
}

// DoChan is Do with a channel that the results come by.
func (g *Group) DoChan(key string, fn func() (any, error)) <-chan Result {
	ch := make(chan Result, 1)
	g.mu.Lock()
	if c, ok := g.calls[key]; ok {
		c.shared++
		c.chans = append(c.chans, ch)
		g.mu.Unlock()
		return ch
	}
	c := g.begin(key)
	c.chans = append(c.chans, ch)
	g.mu.Unlock()
	go g.run(c, key, fn)
	return ch
}

// begin enters a call. The lock is held.
func (g *Group) begin(key string) *call {
	if g.calls == nil {
		g.calls = make(map[string]*call)
	}
	c := &call{}
	c.over.Add(1)
	g.calls[key] = c
	return c
}

// run makes the call and tells all who wait.
func (g *Group) run(c *call, key string, fn func() (any, error)) {
	returned := false
	defer func() {
		if !returned && c.err == nil {
			c.err = errGoexit
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		c.over.Done()
		if g.calls[key] == c {
			delete(g.calls, key)
		}
		if p, ok := c.err.(*panicked); ok {
			if len(c.chans) > 0 {
				// Nobody is to wait for ever for what does not come.
				go panic(p)
				select {}
			}
			panic(p)
		}
		if c.err == errGoexit {
			return
		}
		for _, ch := range c.chans {
			ch <- Result{c.val, c.err, c.shared > 0}
		}
	}()
	func() {
		defer func() {
			if returned {
				return
			}
			if value := recover(); value != nil {
				c.err = &panicked{value, trace()}
			}
		}()
		c.val, c.err = fn()
		returned = true
	}()
}

func trace() []byte {
	buf := make([]byte, 1<<14)
	stack := buf[:runtime.Stack(buf, false)]
	for i, b := range stack {
		if b == '\n' {
			return stack[i+1:]
		}
	}
	return stack
}

// Forget lets the next Do for a key call its function, even if a call is under way.
func (g *Group) Forget(key string) {
	g.mu.Lock()
	delete(g.calls, key)
	g.mu.Unlock()
}
