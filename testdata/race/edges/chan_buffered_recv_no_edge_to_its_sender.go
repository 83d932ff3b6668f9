//@ seeds: 1..16  matrix: seeds x policies

// Buffered channel: a receive does not order its receiver before the matching send, even when the receiver was
// already parked.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int, 1)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		<-c   // parks here until B sends
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		c <- 1
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
