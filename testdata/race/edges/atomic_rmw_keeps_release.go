//@ seeds: 1..16  matrix: seeds x policies

// A read-modify-write (Add, Swap, successful CompareAndSwap, And, Or) acquires and releases, so it carries the
// earlier release forward.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var x int
var f atomic.Int32

func main() {
	done := make(chan bool, 3)
	go func() { x = 1; f.Store(1); done <- true }()
	go func() { time.Sleep(step); f.Add(1); done <- true }()
	go func() { time.Sleep(2 * step); f.Load(); _ = x; done <- true }()
	<-done
	<-done
	<-done
}
