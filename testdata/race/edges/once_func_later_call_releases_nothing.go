//@ seeds: 1..16  policy: random pct round-robin

// As Once: a call that did not run the function releases nothing.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var f = sync.OnceValue(func() int { return 1 })

func main() {
	f()
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		f()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		f()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
