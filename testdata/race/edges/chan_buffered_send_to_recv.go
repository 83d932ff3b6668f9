//@ seeds: 1..16  matrix: seeds x policies

// Buffered channel: a send happens before the receive of that value.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int, 1)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		c <- 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		<-c
		_ = x
		done <- true
	}()
	<-done
	<-done
}
