//@ seeds: 1..16  matrix: seeds x policies

// A failed CompareAndSwap acts as an atomic load for ordering: it acquires.

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
		f.Store(5)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		f.CompareAndSwap(77, 1) // fails
		_ = x
		done <- true
	}()
	<-done
	<-done
}
