//@ seeds: 1..16  matrix: seeds x policies

// A failed TryLock gives no edge.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var mu sync.Mutex

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		mu.Lock()
		time.Sleep(2 * step)
		mu.Unlock()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		if !mu.TryLock() {
			_ = x // want race "x"
		}
		done <- true
	}()
	<-done
	<-done
}
