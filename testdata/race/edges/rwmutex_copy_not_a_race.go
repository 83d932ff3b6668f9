//@ seeds: 1..16  matrix: seeds x policies

// RWMutex operations only READ their race location, so copying an RWMutex in use is not reported (overwriting it is).

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var mu sync.RWMutex

func main() {
	done := make(chan bool, 2)
	go func() { // A
		mu.Lock()
		mu.Unlock()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m2 := mu
		_ = m2.TryLock()
		done <- true
	}()
	<-done
	<-done
}
