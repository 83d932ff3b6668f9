//@ seeds: 1..16  policy: random pct round-robin

// Stop orders nothing.

package main

import (
	"time"
)

const step = 20 * time.Millisecond

var x int
var timer = time.NewTimer(time.Hour)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		timer.Stop()
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
