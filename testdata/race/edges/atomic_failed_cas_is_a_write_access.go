//@ seeds: 1..16  matrix: seeds x policies

// As a memory access a failed CompareAndSwap still counts as an atomic write: it races with a plain read.

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
		atomic.CompareAndSwapInt32(&f, 77, 1) // fails // want race "f"
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
