//@ seeds: 1..16  policy: random pct round-robin

// Swap of a Value reads and writes.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var x int
var v atomic.Value

func main() {
	v.Store(0)
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		v.Swap(1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		v.Swap(2)
		_ = x
		done <- true
	}()
	<-done
	<-done
}
