//@ seeds: 1..16  policy: random pct round-robin

// A Get that returns another value is not ordered after a Put.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int

func main() {
	var one, other sync.Pool
	done := make(chan bool, 2)
	go func() {
		x = 1 // want race "x"
		one.Put(new(int))
		done <- true
	}()
	go func() {
		time.Sleep(step)
		other.Get()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
