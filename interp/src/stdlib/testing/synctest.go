// Package synctest tests concurrent code: a bubble's goroutines have a clock of their own, which stands still while one of them can go on.
package synctest

import (
	"internal/bubble"
	"testing"
	"time"
)

// run calls f in a goroutine of a new bubble and waits for the bubble's end; it tells why that came though goroutines remain.
func run(f func()) (deadlock string)

// deadlockError is what Test panics with when goroutines remain.
type deadlockError string

func (e deadlockError) Error() string { return string(e) }

// Test runs f in a new bubble. The T it is given is t's, but for Run, Parallel and Deadline, which it has not, its functions of Cleanup, which are
// called in the bubble, and its Context, whose channel is the bubble's.
func Test(t *testing.T, f func(*testing.T)) {
	passed := false
	if why := run(func() { passed = bubble.Test(t, f) }); why != "" {
		panic(deadlockError(why))
	}
	if !passed {
		t.FailNow()
	}
}

// Wait waits until all other goroutines of the bubble are blocked durably.
func Wait()

// Sleep waits for d, then until all other goroutines of the bubble are blocked durably.
func Sleep(d time.Duration) {
	time.Sleep(d)
	Wait()
}
