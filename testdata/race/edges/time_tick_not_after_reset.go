//@ seeds: 1..16  policy: random pct round-robin

// What is done after Reset is not ordered with the receive of the tick.

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
		timer.Reset(2 * step)
		x = 1 // want race "x"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		<-timer.C
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
