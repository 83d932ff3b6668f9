//@ seeds: 1..16  matrix: seeds x policies

// RUnlock -> RLock gives no edge: two read sections are unordered.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var mu sync.RWMutex

func main() {
	done := make(chan bool, 2)
	go func() { // A
		mu.RLock()
		x = 1 // want race "x"
		mu.RUnlock()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		mu.RLock()
		_ = x // want race "x"
		mu.RUnlock()
		done <- true
	}()
	<-done
	<-done
}
