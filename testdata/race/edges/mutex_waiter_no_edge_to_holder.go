//@ seeds: 1..16  matrix: seeds x policies

// Blocking in Lock does not order the waiter's past before the holder's Unlock.

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
		mu.Lock()
		time.Sleep(2 * step)
		mu.Unlock()
		_ = x // want race "x"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		x = 1     // want race "x"
		mu.Lock() // waits for A
		mu.Unlock()
		done <- true
	}()
	<-done
	<-done
}
