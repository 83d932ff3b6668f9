//@ seeds: 1..16  matrix: seeds x policies

// Lock/Unlock are atomic writes to the mutex memory, so copying or overwriting a struct that contains the mutex races
// with them.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

type T struct {
	mu sync.Mutex
	n  int
}

var t T

func main() {
	done := make(chan bool, 2)
	go func() { t.mu.Lock(); t.mu.Unlock(); done <- true }() // A // want race "t|T\.mu"
	go func() {                                              // B, one step later
		time.Sleep(step)
		u := t // plain read of the whole struct // want race "t|T\.mu"
		_ = u.n
		done <- true
	}()
	<-done
	<-done
}
