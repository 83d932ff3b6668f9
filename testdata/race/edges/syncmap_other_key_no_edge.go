//@ seeds: 1..16  policy: random pct round-robin

// A Load of another key is not ordered after a Store.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var m sync.Map

func main() {
	m.Store("l", 0)
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		m.Store("k", 1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m.Load("l")
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
