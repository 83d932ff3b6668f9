//@ seeds: 1..16  policy: random pct round-robin

// Range reads the entries that it visits.

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
		m.Store("k", 2)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m.Range(func(k, v any) bool { return true })
		_ = x
		done <- true
	}()
	<-done
	<-done
}
