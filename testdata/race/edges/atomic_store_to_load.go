//@ seeds: 1..16  matrix: seeds x policies

// Atomic store happens before an atomic load that observes it.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var x int
var f atomic.Int32

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		f.Store(1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		f.Load()
		_ = x
		done <- true
	}()
	<-done
	<-done
}
