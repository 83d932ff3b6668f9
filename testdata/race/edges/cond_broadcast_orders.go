//@ seeds: 1..16  policy: random pct round-robin

// Broadcast happens before every Wait that it unblocks; those are not ordered with each other but by the lock.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x, y int

func main() {
	var mu sync.RWMutex
	cond := sync.NewCond(mu.RLocker())
	done := make(chan bool, 3)
	for range 2 {
		go func() {
			cond.L.Lock()
			cond.Wait()
			cond.L.Unlock()
			_ = x
			y = 1 // want race "y"
			done <- true
		}()
	}
	go func() {
		time.Sleep(step)
		x = 1
		cond.Broadcast()
		done <- true
	}()
	for range 3 {
		<-done
	}
}
