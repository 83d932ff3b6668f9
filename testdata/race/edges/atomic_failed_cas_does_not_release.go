//@ seeds: 1..16  matrix: seeds x policies

// A failed CompareAndSwap releases nothing.

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
		x = 1                   // want race "x"
		f.CompareAndSwap(77, 1) // fails
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		f.Add(1)
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
