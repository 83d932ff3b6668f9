//@ seeds: 1..16  policy: random pct round-robin

// What was done before Reset happens before the receive of a later tick.

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
		x = 1
		timer.Reset(2 * step)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		<-timer.C
		_ = x
		done <- true
	}()
	<-done
	<-done
}
