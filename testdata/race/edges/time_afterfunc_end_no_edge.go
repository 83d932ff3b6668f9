//@ seeds: 1..16  policy: random pct round-robin

// The end of the function orders nothing, not even for a Stop after it.

package main

import (
	"time"
)

const step = 20 * time.Millisecond

var x int
var timer *time.Timer

func main() {
	timer = time.AfterFunc(step/2, func() { x = 1 }) // want race "x"
	done := make(chan bool, 2)
	go func() { // A
		
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		timer.Stop()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
