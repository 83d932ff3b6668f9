//@ seeds: 1..16  matrix: seeds x policies

// The caller that ran f (everything it did before Do, too) happens before every Do that returns.

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
		once.Do(func() {})
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
