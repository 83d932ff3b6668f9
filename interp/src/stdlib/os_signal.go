// Package signal tells a program of the signals that it gets.
//
// What is known of the listeners is changed without preemption and orders nothing. One goroutine, started with the first listener,
// takes the signals and sends them on; a channel that is not ready misses one. Whoever takes a channel off the list comes after all
// that was sent to it: it may be closed then.
package signal

import (
	"context"
	"os"
	"syscall"
)

// set says what becomes of a signal.
func set(sig, action int)

const (
	byDefault = iota
	deliver
	ignore
)

// receive waits for the next signal.
func receive() int

// suspend stops the recording of accesses until resume.
func suspend()
func resume()

// release orders what was done before acquires of the same listener that come later.
func release(l *listener)
func acquire(l *listener)

// signals have numbers below this.
const count = 65

// A listener is a channel with the signals that it wants.
type listener struct {
	c    chan<- os.Signal
	want [count]bool
}

// listeners are the channels that want signals.
type listeners struct {
	all     []*listener
	ignored [count]bool
	started bool
}

var known = &listeners{}

// numbers gives the numbers of the signals; all of them if none is given.
func numbers(sigs []os.Signal) (set [count]bool) {
	for _, sig := range sigs {
		if s, ok := sig.(syscall.Signal); ok && s >= 0 && s < count {
			set[s] = true
		}
	}
	if len(sigs) == 0 {
		for i := range set {
			set[i] = true
		}
	}
	return set
}

// apply tells the machine what becomes of the signals.
//
//racewalk:atomic
func (l *listeners) apply(sigs [count]bool) {
	for s := 1; s < count; s++ {
		if !sigs[s] {
			continue
		}
		action := byDefault
		if l.ignored[s] {
			action = ignore
		}
		for _, listener := range l.all {
			if listener.want[s] {
				action = deliver
			}
		}
		set(s, action)
	}
}

// Notify lets c have the signals; all of them if none is given. A channel that is not ready when one comes misses it.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	if known.add(c, numbers(sig)) {
		go known.loop()
	}
}

// add adds signals to those that c wants; it tells whether the goroutine is to be started.
//
//racewalk:atomic
func (l *listeners) add(c chan<- os.Signal, sigs [count]bool) bool {
	suspend()
	at := l.find(c)
	if at < 0 {
		at = len(l.all)
		l.all = append(l.all, &listener{c: c})
	}
	for s, wanted := range sigs {
		if wanted {
			l.all[at].want[s] = true
			l.ignored[s] = false
		}
	}
	l.apply(sigs)
	first := !l.started
	l.started = true
	resume()
	return first
}

//racewalk:atomic
func (l *listeners) find(c chan<- os.Signal) int {
	for i, listener := range l.all {
		if listener.c == c {
			return i
		}
	}
	return -1
}

// loop sends the signals that come to those that want them.
func (l *listeners) loop() {
	for {
		l.deliver(receive())
	}
}

// deliver sends a signal to all that want it, before anybody can change that.
//
//racewalk:atomic
func (l *listeners) deliver(s int) {
	suspend()
	for _, listener := range l.all {
		if !listener.want[s] {
			continue
		}
		c := listener.c
		resume()
		select {
		case c <- syscall.Signal(s):
		default:
		}
		suspend()
		release(listener)
	}
	resume()
}

// Stop lets c have no more signals.
//
//racewalk:atomic
func Stop(c chan<- os.Signal) {
	suspend()
	if at := known.find(c); at >= 0 {
		sigs := known.all[at].want
		acquire(known.all[at])
		known.all = append(append([]*listener(nil), known.all[:at]...), known.all[at+1:]...)
		known.apply(sigs)
	}
	resume()
}

// Ignore lets nobody have the signals; all of them if none is given.
func Ignore(sig ...os.Signal) { known.cancel(numbers(sig), true) }

// Reset undoes Notify and Ignore for the signals; for all of them if none is given.
func Reset(sig ...os.Signal) { known.cancel(numbers(sig), false) }

//racewalk:atomic
func (l *listeners) cancel(sigs [count]bool, ignored bool) {
	suspend()
	for s, affected := range sigs {
		if !affected {
			continue
		}
		for _, listener := range l.all {
			listener.want[s] = false
		}
		l.ignored[s] = ignored
	}
	var left []*listener
	for _, listener := range l.all {
		if listener.want != [count]bool{} {
			left = append(left, listener)
		} else {
			acquire(listener)
		}
	}
	l.all = left
	l.apply(sigs)
	resume()
}

// Ignored tells whether the signal is ignored.
//
//racewalk:atomic
func Ignored(sig os.Signal) (ignored bool) {
	suspend()
	if s, ok := sig.(syscall.Signal); ok && s >= 0 && s < count {
		ignored = known.ignored[s]
	}
	resume()
	return ignored
}

// NotifyContext gives a context that ends when one of the signals comes, when stop is called, or with its parent. Stop lets the signals
// do again what they did.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	c := &signalCtx{Context: ctx, cancel: cancel, signals: signals, ch: make(chan os.Signal, 1)}
	Notify(c.ch, signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case s := <-c.ch:
				c.cancel(signalError(s.String() + " signal received"))
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

// A signalError is the cause of a context that ended by a signal.
type signalError string

func (e signalError) Error() string { return string(e) }

// Is tells that it stands for a canceled context, too.
func (e signalError) Is(target error) bool { return target == context.Canceled }

type signalCtx struct {
	context.Context
	cancel  context.CancelCauseFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalCtx) stop() {
	c.cancel(nil)
	Stop(c.ch)
}

func (c *signalCtx) String() string {
	name := "signal.NotifyContext("
	if s, ok := c.Context.(interface{ String() string }); ok {
		name += cutCancel(s.String())
	}
	if len(c.signals) != 0 {
		name += ", ["
		for i, s := range c.signals {
			if i > 0 {
				name += " "
			}
			name += s.String()
		}
		name += "]"
	}
	return name + ")"
}

// cutCancel takes the cancelable context's own part off its name.
func cutCancel(name string) string {
	const own = ".WithCancel"
	if n := len(name) - len(own); n >= 0 && name[n:] == own {
		return name[:n]
	}
	return name
}
