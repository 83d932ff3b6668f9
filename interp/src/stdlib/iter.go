// Package iter has the types of functions that range calls, and turns them into functions that give one value a call.
package iter

// Seq gives values one by one to yield, until yield gives false.
type Seq[V any] func(yield func(V) bool)

// Seq2 gives pairs of values one by one to yield, until yield gives false.
type Seq2[K, V any] func(yield func(K, V) bool)

// Pull gives a function that gives the next value of seq and whether there was one, and a function that ends it. The sequence
// runs while next or stop does. They must not be called at the same time.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var value V
	c := newCoroutine(func(c *coroutine) {
		seq(func(v V) bool {
			c.check()
			value = v
			return c.yield()
		})
	})
	next = func() (V, bool) {
		var v, zero V
		ok := c.next()
		v, value = value, zero
		if !ok {
			v = zero
		}
		return v, ok
	}
	return next, c.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key K
	var value V
	c := newCoroutine(func(c *coroutine) {
		seq(func(k K, v V) bool {
			c.check()
			key, value = k, v
			return c.yield()
		})
	})
	next = func() (K, V, bool) {
		var k, zeroKey K
		var v, zero V
		ok := c.next()
		k, key = key, zeroKey
		v, value = value, zero
		if !ok {
			k, v = zeroKey, zero
		}
		return k, v, ok
	}
	return next, c.stop
}

// coroutine is a goroutine that runs only while its caller waits for it.
type coroutine struct {
	body     func(*coroutine)
	resume   chan bool     // from the caller: go on, or (false) stop
	paused   chan struct{} // from the body: it yielded or ended
	done     bool          // it ended, or was told to
	yielding bool          // the body stands in yield
	ok       bool          // it yielded a value
	entered  bool          // a call of next or stop is going on
	how      int           // how the body ended
	value    any           // what it panicked with
}

const (
	returned = iota
	panicked
	exited // by runtime.Goexit
)

func newCoroutine(body func(*coroutine)) *coroutine {
	c := &coroutine{body: body, resume: make(chan bool), paused: make(chan struct{})}
	go c.run()
	return c
}

func (c *coroutine) run() {
	how := exited
	defer func() {
		if how == exited {
			if value := recover(); value != nil {
				how, c.value = panicked, value
			}
		}
		c.how, c.done, c.ok = how, true, false
		close(c.paused)
	}()
	if <-c.resume {
		c.body(c)
	}
	how = returned
}

// check panics when the sequence calls yield at a wrong time.
func (c *coroutine) check() {
	if c.done {
		panic("iter.Pull: yield called after it returned false")
	}
	if c.yielding {
		panic("iter.Pull: yield called again before next")
	}
}

// yield hands a value to next and waits to be resumed.
func (c *coroutine) yield() bool {
	c.ok, c.yielding = true, true
	c.paused <- struct{}{}
	more := <-c.resume
	c.yielding = false
	return more
}

// next lets the body run to its next yield and tells whether it got there.
func (c *coroutine) next() bool {
	c.enter()
	if c.done {
		c.entered = false
		return false
	}
	c.ok = false
	c.resume <- true
	<-c.paused
	c.leave()
	return c.ok
}

// stop lets yield give false and waits for the body's end.
func (c *coroutine) stop() {
	c.enter()
	if c.done {
		c.entered = false
		return
	}
	c.done = true
	c.resume <- false
	<-c.paused
	c.leave()
}

func (c *coroutine) enter() {
	if c.entered {
		panic("iter.Pull: next or stop called while another call is going on")
	}
	c.entered = true
}

// leave ends a call of next or stop as the body ended, if it did.
func (c *coroutine) leave() {
	c.entered = false
	switch how := c.how; how {
	case panicked:
		c.how = returned
		panic(c.value)
	case exited:
		c.how = returned
		goexit()
	}
}

func goexit()
