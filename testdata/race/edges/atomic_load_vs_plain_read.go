//@ seeds: 1..16  matrix: seeds x policies

// Atomic load and plain read of one variable do not race.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var f int32

func main() {
	done := make(chan bool, 2)
	go func() { // A
		atomic.LoadInt32(&f)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		_ = f
		done <- true
	}()
	<-done
	<-done
}
