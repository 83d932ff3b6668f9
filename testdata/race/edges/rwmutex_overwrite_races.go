//@ seeds: 1..16  matrix: seeds x policies

// Overwriting an RWMutex in use (mu = sync.RWMutex{}) is a race: its operations read that location.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var mu sync.RWMutex

func main() {
	done := make(chan bool, 2)
	go func() { mu.RLock(); mu.RUnlock(); done <- true }() // A // want race "mu"
	go func() {                                            // B, one step later
		time.Sleep(step)
		mu = sync.RWMutex{} // want race "mu"
		done <- true
	}()
	<-done
	<-done
}
