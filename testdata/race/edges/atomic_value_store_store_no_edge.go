//@ seeds: 1..16  policy: random pct round-robin

// A second and a third Store of a Value order nothing.

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
		x = 1 // want race "x"
		v.Store(1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		v.Store(2)
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
