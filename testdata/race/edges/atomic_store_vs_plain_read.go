//@ seeds: 1..16  matrix: seeds x policies

// An atomic write against an unordered plain access is a race.

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
		atomic.StoreInt32(&f, 1) // want race "f"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		_ = f // want race "f"
		done <- true
	}()
	<-done
	<-done
}
