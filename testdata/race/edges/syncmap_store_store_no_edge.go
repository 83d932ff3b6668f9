//@ seeds: 1..16  policy: random pct round-robin

// Stores under different keys order nothing.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var m sync.Map

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		m.Store("k", 1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m.Store("l", 1)
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
