//@ seeds: 1..16  policy: random pct round-robin

// Once orders also when its function panicked.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var once sync.Once

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		func() {
			defer func() { recover() }()
			once.Do(func() { panic("no") })
		}()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		once.Do(func() {})
		_ = x
		done <- true
	}()
	<-done
	<-done
}
