//@ seeds: 1..16  policy: random pct round-robin

// Atomics of different variables order nothing.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var x int
var n, m atomic.Int32

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		n.Store(1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m.Load()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
