//@ seeds: 1..16  matrix: seeds x policies

// On an unbuffered channel the receive happens before the completion of the send, so the RECEIVER's earlier writes
// are visible to the sender.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		<-c
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		c <- 1
		_ = x
		done <- true
	}()
	<-done
	<-done
}
