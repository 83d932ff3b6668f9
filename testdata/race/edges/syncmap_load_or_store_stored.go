//@ seeds: 1..16  policy: random pct round-robin

// A LoadOrStore that stores is a write.

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
		x = 1
		m.LoadOrStore("k", 2)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m.Load("k")
		_ = x
		done <- true
	}()
	<-done
	<-done
}
