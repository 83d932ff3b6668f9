//@ seeds: 1..16  policy: random pct round-robin

// A Load that misses because of a Delete sees the Delete.

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
		x = 1
		m.Delete("k")
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
