//@ seeds: 1..16  policy: random pct round-robin

// Swap reads and writes.

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
		m.Swap("k", 2)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m.Swap("k", 3)
		_ = x
		done <- true
	}()
	<-done
	<-done
}
