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
	c := newPulled(func(c *pulled) {
		seq(func(v V) bool {
			if !c.wanted() {
				return false
			}
			put(&value, v)
			return c.yield()
		})
	})
	next = func() (V, bool) {
		var v V
		ok := c.next()
		if ok {
			v = take(&value)
		}
		return v, ok
	}
	return next, c.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key K
	var value V
	c := newPulled(func(c *pulled) {
		seq(func(k K, v V) bool {
			if !c.wanted() {
				return false
			}
			put(&key, k)
			put(&value, v)
			return c.yield()
		})
	})
	next = func() (K, V, bool) {
		var k K
		var v V
		ok := c.next()
		if ok {
			k, v = take(&key), take(&value)
		}
		return k, v, ok
	}
	return next, c.stop
}

// suspend stops the recording of accesses until resume. Calls of next and stop count as one write, of pulled.sequence.
func suspend()
func resume()

// put hands a value over.
//
//racewalk:atomic
func put[T any](to *T, value T) {
	suspend()
	*to = value
	resume()
}

// take takes a value that was handed over.
//
//racewalk:atomic
func take[T any](from *T) T {
	suspend()
	value := *from
	var zero T
	*from = zero
	resume()
	return value
}

// pulled is a sequence in a goroutine of its own, which runs only while a caller of next or stop waits for it.
type pulled struct {
	sequence bool          // a call of next or stop is going on
	resume   chan bool     // from the caller: go on, or (false) stop
	paused   chan struct{} // from the sequence: it yielded or ended
	done     bool          // it ended, or was told to
	yielding bool          // it stands in yield
	ok       bool          // it yielded a value
	how      int           // how it ended
	value    any           // what it panicked with
}

const (
	returned = iota
	panicked
	exited // by runtime.Goexit
)

func newPulled(seq func(*pulled)) *pulled {
	c := fresh()
	go c.run(seq)
	return c
}

//racewalk:atomic
func fresh() *pulled {
	suspend()
	c := &pulled{resume: make(chan bool), paused: make(chan struct{})}
	resume()
	return c
}

func (c *pulled) run(seq func(*pulled)) {
	how := exited
	var value any
	defer func() {
		if how == exited {
			if value = recover(); value != nil {
				how = panicked
			}
		}
		c.end(how, value)
		close(c.paused)
	}()
	if <-c.resume {
		seq(c)
	}
	how = returned
}

//racewalk:atomic
func (c *pulled) end(how int, value any) {
	suspend()
	c.how, c.value, c.done, c.ok = how, value, true, false
	resume()
}

// wanted tells whether a call of yield may give a value: after stop and after the sequence's end none does.
func (c *pulled) wanted() bool {
	if c.done {
		return false
	}
	if c.yielding {
		panic("iter.Pull: yield called again before next")
	}
	return true
}

// yield tells next that a value is there and waits to be resumed.
func (c *pulled) yield() bool {
	put(&c.ok, true)
	put(&c.yielding, true)
	c.paused <- struct{}{}
	more := <-c.resume
	put(&c.yielding, false)
	return more
}

// next lets the sequence run to its next yield and tells whether it got there.
func (c *pulled) next() bool {
	busy := c.begin()
	if c.done {
		put(&c.sequence, busy)
		return false
	}
	if busy {
		panic("iter.Pull: next called again before yield")
	}
	put(&c.ok, false)
	c.resume <- true
	<-c.paused
	ok := c.ok
	c.leave()
	return ok
}

// stop lets yield give false and waits for the sequence's end. Called by the sequence itself it ends the call of next that the sequence
// runs in, and the sequence never goes on.
func (c *pulled) stop() {
	busy := c.begin()
	if c.done {
		put(&c.sequence, busy)
		return
	}
	put(&c.ok, false)
	put(&c.done, true)
	if busy {
		c.paused <- struct{}{}
		<-c.resume
	}
	c.resume <- false
	<-c.paused
	c.leave()
}

// begin counts as the write that calls that are not ordered race on; it tells whether a call is going on.
//
//racewalk:atomic
func (c *pulled) begin() bool {
	suspend()
	busy := c.sequence
	resume()
	c.sequence = true
	return busy
}

// leave ends a call of next or stop as the sequence ended, if it did.
func (c *pulled) leave() {
	how, value := take(&c.how), take(&c.value)
	put(&c.sequence, false)
	switch how {
	case panicked:
		panic(value)
	case exited:
		goexit()
	}
}

func goexit()
