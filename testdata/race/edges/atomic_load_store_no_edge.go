//@ seeds: 1..16  policy: random pct round-robin

// A Load is not ordered before a later Store.

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
		n.Store(1)
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
