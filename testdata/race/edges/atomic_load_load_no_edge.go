//@ seeds: 1..16  policy: random pct round-robin

// Two Loads order nothing.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var x int
var n atomic.Int32

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		n.Load()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		n.Load()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
