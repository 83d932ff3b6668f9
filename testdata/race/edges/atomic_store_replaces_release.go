//@ seeds: 1..16  matrix: seeds x policies

// A plain atomic store replaces the release state: a load that observes the second store gets nothing from the first
// storer.

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
	go func() { x = 1; f.Store(1); done <- true }() // want race "x"
	go func() { time.Sleep(step); f.Store(2); done <- true }()
	go func() { time.Sleep(2 * step); f.Load(); _ = x; done <- true }() // want race "x"
	<-done
	<-done
	<-done
}
