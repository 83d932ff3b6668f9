//@ seeds: 1..16  policy: random pct round-robin

// As Once: the call that ran the function happens before every call that returns.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var f = sync.OnceFunc(func() {})

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		f()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		f()
		_ = x
		done <- true
	}()
	<-done
	<-done
}
