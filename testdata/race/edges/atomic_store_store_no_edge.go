//@ seeds: 1..16  matrix: seeds x policies

// Atomic store does not acquire: store -> store gives no edge.

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
		x = 1 // want race "x"
		f.Store(1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		f.Store(2)
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
