//@ seeds: 1..16  matrix: seeds x policies

// Unlock -> RLock is an edge.

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
		mu.Lock()
		x = 1
		mu.Unlock()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		mu.RLock()
		_ = x
		mu.RUnlock()
		done <- true
	}()
	<-done
	<-done
}
