//@ seeds: 1..16  policy: random pct round-robin

// What is done after AfterFunc is not ordered with its function.

package main

import (
	"time"
)

const step = 20 * time.Millisecond

var x int


func main() {
	done := make(chan bool, 2)
	go func() { // A
		finished := make(chan bool)
		time.AfterFunc(step, func() {
			_ = x // want race "x"
			close(finished)
		})
		x = 1 // want race "x"
		<-finished
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		
		done <- true
	}()
	<-done
	<-done
}
