//@ seeds: 1..16  policy: random pct round-robin

// What was done before AfterFunc happens before its function.

package main

import (
	"time"
)

const step = 20 * time.Millisecond

var x int


func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		finished := make(chan bool)
		time.AfterFunc(2*step, func() {
			_ = x
			close(finished)
		})
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
