//@ seeds: 1..16  policy: random pct round-robin

// Signal happens before the Wait that it unblocks, also without the lock; what follows Signal is not ordered.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var before, after int

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	done := make(chan bool, 2)
	go func() {
		mu.Lock()
		cond.Wait()
		mu.Unlock()
		_ = before
		_ = after // want race "after"
		done <- true
	}()
	go func() {
		time.Sleep(step)
		before = 1
		cond.Signal()
		after = 1 // want race "after"
		done <- true
	}()
	<-done
	<-done
}
