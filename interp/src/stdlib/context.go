// Package context carries deadlines, cancellation and values to goroutines.
//
// Contexts look after themselves: what they keep is changed without preemption and orders nothing. What orders is the done
// channel, which the first cancel closes. Where the recording of accesses is suspended only functions are called that are not
// preempted either.
package context

import (
	"errors"
	"time"
)

// Context is a deadline, a signal that work is to end, and values. Its methods may be called by several goroutines at once.
type Context interface {
	// Deadline gives the time when work is to end; ok is false when there is none.
	Deadline() (deadline time.Time, ok bool)

	// Done gives a channel that is closed when work is to end; nil if that never comes.
	Done() <-chan struct{}

	// Err is nil until Done is closed, then says why: Canceled or DeadlineExceeded.
	Err() error

	// Value gives the value of a key, or nil.
	Value(key any) any
}

// Canceled is what Err gives after a cancel.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is what Err gives after the deadline.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }

func (emptyCtx) Done() <-chan struct{} { return nil }

func (emptyCtx) Err() error { return nil }

func (emptyCtx) Value(key any) any { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background gives the context from which others are made. It is never canceled and has no values and no deadline.
func Background() Context { return backgroundCtx{} }

// TODO gives a context like Background, for where it is not clear yet which one to use.
func TODO() Context { return todoCtx{} }

// CancelFunc tells work to end; it does not wait for that. Calls after the first do nothing.
type CancelFunc func()

// CancelCauseFunc is a CancelFunc that says why.
type CancelCauseFunc func(cause error)

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// isComparable tells whether the dynamic type of v can be compared.
func isComparable(v any) bool

// startFunc starts a timer that calls f after d nanoseconds, stopTimer stops it.
func startFunc(f func(), d int64) int
func stopTimer(id int) bool

// typeName names the dynamic type of v.
func typeName(v any) string

// WithCancel gives a context that ends when cancel is called or parent ends.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a function that says why, to be found by Cause.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

// Cause says why c ended: what its CancelCauseFunc or that of the parent that ended first was given, otherwise c.Err().
func Cause(c Context) error {
	if p, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok {
		if cause := p.cause; cause != nil {
			<-p.done
			return cause
		}
	}
	return c.Err()
}

// AfterFunc calls f in a goroutine of its own after ctx has ended. stop keeps it from that and tells whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := newAfterFunc(ctx, f)
	a.attach(ctx, a)
	return func() bool {
		if !a.claim() {
			return false
		}
		a.cancel(true, Canceled, nil)
		return true
	}
}

// afterFuncer is a context that calls functions when it ends.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

type afterFuncCtx struct {
	cancelCtx
	claimed bool          // f was started or given up
	armed   chan struct{} // closed when AfterFunc was called
	f       func()
}

//racewalk:atomic
func newAfterFunc(parent Context, f func()) *afterFuncCtx {
	suspend()
	a := &afterFuncCtx{cancelCtx: cancelCtx{Context: parent, done: make(chan struct{})}, armed: make(chan struct{}), f: f}
	close(a.armed)
	resume()
	return a
}

// claim tells whether the caller is the first.
//
//racewalk:atomic
func (a *afterFuncCtx) claim() bool {
	suspend()
	first := !a.claimed
	a.claimed = true
	resume()
	return first
}

func (a *afterFuncCtx) cancel(removeFromParent bool, err, cause error) {
	a.end(err, cause)
	if removeFromParent {
		removeChild(a.Context, a)
	}
}

//racewalk:atomic
func (a *afterFuncCtx) end(err, cause error) {
	a.cancelCtx.end(err, cause)
	if a.claim() {
		go a.run()
	}
}

func (a *afterFuncCtx) run() {
	<-a.armed
	a.f()
}

// stopCtx is a parent that calls a function when it ends, with what stops it from that.
type stopCtx struct {
	Context
	stop func() bool
}

// cancelCtxKey is the key under which a cancelCtx gives itself.
var cancelCtxKey int

// parentCancelCtx gives the cancelCtx whose done channel parent gives, if there is one.
func parentCancelCtx(parent Context) (*cancelCtx, bool) {
	done := parent.Done()
	if done == nil {
		return nil, false
	}
	p, ok := parent.Value(&cancelCtxKey).(*cancelCtx)
	if !ok || (<-chan struct{})(p.done) != done {
		return nil, false
	}
	return p, true
}

func removeChild(parent Context, child canceler) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	if p, ok := parentCancelCtx(parent); ok {
		p.remove(child)
	}
}

// canceler is a context that can be canceled.
type canceler interface {
	cancel(removeFromParent bool, err, cause error)
	end(err, cause error)
	Done() <-chan struct{}
}

// cancelCtx is a context that can be canceled, and its children with it.
type cancelCtx struct {
	Context
	done     chan struct{}
	children map[canceler]struct{}
	err      error
	cause    error
}

func newCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := freshCancel(parent)
	c.attach(parent, c)
	return c
}

//racewalk:atomic
func freshCancel(parent Context) *cancelCtx {
	suspend()
	c := &cancelCtx{Context: parent, done: make(chan struct{})}
	resume()
	return c
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelCtxKey {
		return c
	}
	return value(c.Context, key)
}

func (c *cancelCtx) Done() <-chan struct{} { return c.done }

//racewalk:atomic
func (c *cancelCtx) Err() error {
	err := c.err
	if err != nil {
		// Who sees the error is ordered after the cancel.
		<-c.done
	}
	return err
}

func (c *cancelCtx) String() string { return contextName(c.Context) + ".WithCancel" }

// attach lets child, whose cancelCtx is c, end when parent ends.
func (c *cancelCtx) attach(parent Context, child canceler) {
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if p, ok := parentCancelCtx(parent); ok {
		if !p.add(child) {
			child.cancel(false, p.Err(), Cause(p))
		}
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		stop := a.AfterFunc(func() { child.cancel(false, parent.Err(), Cause(parent)) })
		c.setParent(stopCtx{parent, stop})
		return
	}
	go func() {
		select {
		case <-parent.Done():
			child.cancel(false, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

//racewalk:atomic
func (c *cancelCtx) setParent(parent Context) {
	suspend()
	c.Context = parent
	resume()
}

// add makes child a child unless c has ended.
//
//racewalk:atomic
func (c *cancelCtx) add(child canceler) bool {
	if c.err != nil {
		return false
	}
	suspend()
	if c.children == nil {
		c.children = make(map[canceler]struct{})
	}
	c.children[child] = struct{}{}
	resume()
	return true
}

//racewalk:atomic
func (c *cancelCtx) remove(child canceler) {
	suspend()
	delete(c.children, child)
	resume()
}

func (c *cancelCtx) cancel(removeFromParent bool, err, cause error) {
	if err == nil {
		panic("context: internal error: missing cancel error")
	}
	c.end(err, cause)
	if removeFromParent {
		removeChild(c.Context, c)
	}
}

// end ends c and its children; only the first call does anything.
//
//racewalk:atomic
func (c *cancelCtx) end(err, cause error) {
	if c.err != nil {
		return
	}
	if cause == nil {
		cause = err
	}
	suspend()
	children := c.children
	c.children = nil
	c.err, c.cause = err, cause
	close(c.done)
	for child := range children {
		child.end(err, cause)
	}
	resume()
}

func contextName(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return typeName(c)
}

// WithoutCancel gives a context with the values of parent that does not end when parent does.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct {
	c Context
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }

func (withoutCancelCtx) Done() <-chan struct{} { return nil }

func (withoutCancelCtx) Err() error { return nil }

func (c withoutCancelCtx) Value(key any) any { return value(c, key) }

func (c withoutCancelCtx) String() string { return contextName(c.c) + ".WithoutCancel" }

// WithDeadline gives a context that ends at d, when cancel is called or when parent ends.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with what Cause gives after the deadline.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if cur, ok := parent.Deadline(); ok && cur.Before(d) {
		return WithCancel(parent)
	}
	c := newTimer(parent, d)
	c.attach(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.arm(left, cause)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithTimeout is WithDeadline with a time from now on.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithDeadlineCause with a time from now on.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

type timerCtx struct {
	cancelCtx
	timer    int // its number, or 0
	deadline time.Time
}

//racewalk:atomic
func newTimer(parent Context, d time.Time) *timerCtx {
	suspend()
	c := &timerCtx{cancelCtx: cancelCtx{Context: parent, done: make(chan struct{})}, deadline: d}
	resume()
	return c
}

// arm starts the timer unless c has ended.
//
//racewalk:atomic
func (c *timerCtx) arm(left time.Duration, cause error) {
	if c.err == nil {
		suspend()
		c.timer = startFunc(func() { c.cancel(true, DeadlineExceeded, cause) }, int64(left))
		resume()
	}
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return contextName(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(removeFromParent bool, err, cause error) {
	c.end(err, cause)
	if removeFromParent {
		removeChild(c.Context, c)
	}
}

//racewalk:atomic
func (c *timerCtx) end(err, cause error) {
	c.cancelCtx.end(err, cause)
	suspend()
	if c.timer != 0 {
		stopTimer(c.timer)
		c.timer = 0
	}
	resume()
}

// WithValue gives a context in which key has the value val. Keys are best of a type of their own.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

type valueCtx struct {
	Context
	key, val any
}

func stringify(v any) string {
	switch s := v.(type) {
	case interface{ String() string }:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return typeName(v)
}

func (c *valueCtx) String() string {
	return contextName(c.Context) + ".WithValue(" + stringify(c.key) + ", " + stringify(c.val) + ")"
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return value(c.Context, key)
}

// value looks a key up in c and its parents, without a call for each of those of this package.
func value(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if key == ctx.key {
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &cancelCtxKey {
				return c
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &cancelCtxKey {
				return nil
			}
			c = ctx.c
		case *timerCtx:
			if key == &cancelCtxKey {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}
