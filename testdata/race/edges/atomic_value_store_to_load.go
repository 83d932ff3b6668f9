//@ seeds: 1..16  policy: random pct round-robin

// Store of a Value happens before the Load that sees it.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var x int
var v atomic.Value

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		v.Store(1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		v.Load()
		_ = x
		done <- true
	}()
	<-done
	<-done
}
