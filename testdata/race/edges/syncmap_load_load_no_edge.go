//@ seeds: 1..16  policy: random pct round-robin

// Two Loads order nothing.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var m sync.Map

func main() {
	m.Store("k", 1)
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		m.Load("k")
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m.Load("k")
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
