package time

// Sleep waits for at least d.
func Sleep(d Duration)

// A Timer sends the time on C, or calls a function, once.
type Timer struct {
	C <-chan Time

	// The machine's number of it.
	id int
}

// The channel has room for one tick and shows none.
func startTimer(c chan Time, d, period int64) int
func startFunc(f func(), d int64) int
func stopTimer(id int) bool
func resetTimer(id int, d, period int64) bool

// NewTimer gives a timer that sends after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	return &Timer{c, startTimer(c, int64(d), 0)}
}

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{nil, startFunc(f, int64(d))}
}

// After gives a channel that the time is sent on after d.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// Stop keeps the timer from firing; it tells whether it did.
func (t *Timer) Stop() bool {
	if t.id == 0 {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.id)
}

// Reset lets the timer fire after d; it tells whether it was running.
func (t *Timer) Reset(d Duration) bool {
	if t.id == 0 {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.id, int64(d), 0)
}

// A Ticker sends the time on C again and again.
type Ticker struct {
	C <-chan Time

	id int
}

// NewTicker gives a ticker that sends every d.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	return &Ticker{c, startTimer(c, int64(d), int64(d))}
}

// Tick gives the channel of a new ticker, nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

// Stop stops the ticker.
func (t *Ticker) Stop() {
	if t.id != 0 {
		stopTimer(t.id)
	}
}

// Reset lets the ticker send every d from now on.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.id == 0 {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.id, int64(d), int64(d))
}
