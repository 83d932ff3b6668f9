// Package errgroup runs functions in goroutines and waits for them, keeping the first error.
//
// What orders is that a function has returned before Wait does, the context's end, and with a limit the channel that
// functions wait in front of. That several functions fail orders nothing among them.
package errgroup

import (
	"context"
	"errors"
	"strconv"
	"sync"
)

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// Group is a number of goroutines that work on the same task. The zero value has no limit and cancels nothing.
type Group struct {
	cancel func(error)
	wg     sync.WaitGroup
	places chan struct{}
	failed bool
	err    error
}

// WithContext gives a Group and a context that ends with the first error, or when Wait returns.
func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

// Wait waits until all functions have returned and gives the first error.
func (g *Group) Wait() error {
	g.wg.Wait()
	err := g.first()
	if g.cancel != nil {
		g.cancel(err)
	}
	return err
}

//racewalk:atomic
func (g *Group) first() error {
	suspend()
	err := g.err
	resume()
	return err
}

// fail keeps the error if it is the first.
//
//racewalk:atomic
func (g *Group) fail(err error) bool {
	suspend()
	first := !g.failed
	if first {
		g.failed, g.err = true, err
	}
	resume()
	return first
}

// Go calls f in a new goroutine, as soon as the limit allows it.
func (g *Group) Go(f func() error) {
	if g.places != nil {
		g.places <- struct{}{}
	}
	g.start(f)
}

// TryGo is Go unless the limit is reached; it tells whether f was started.
func (g *Group) TryGo(f func() error) bool {
	if g.places != nil {
		select {
		case g.places <- struct{}{}:
		default:
			return false
		}
	}
	g.start(f)
	return true
}

func (g *Group) start(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.done()
		if err := f(); err != nil && g.fail(err) && g.cancel != nil {
			g.cancel(err)
		}
	}()
}

func (g *Group) done() {
	if g.places != nil {
		<-g.places
	}
	g.wg.Done()
}

// SetLimit lets at most n goroutines run at a time; any number if n is negative. None may run when it is called.
func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.places = nil
		return
	}
	if active := len(g.places); active != 0 {
		panic(errors.New("errgroup: modify limit while " + strconv.Itoa(active) + " goroutines in the group are still active"))
	}
	g.places = make(chan struct{}, n)
}
