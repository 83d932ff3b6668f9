//@ seeds: 1..16  matrix: seeds x policies

// RUnlock -> Lock is an edge.

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
		_ = x
		mu.RUnlock()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		mu.Lock()
		x = 1
		mu.Unlock()
		done <- true
	}()
	<-done
	<-done
}
