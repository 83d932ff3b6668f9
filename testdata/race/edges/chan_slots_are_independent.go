//@ seeds: 1..16  matrix: seeds x policies

// Sync state is kept per buffer slot: receive #1 is not ordered before send #2 when cap is 2.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int, 2)

func init() { c <- 0 } // send #1, slot 0

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		<-c   // receive #1, slot 0
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		c <- 1 // send #2, slot 1
		_ = x  // want race "x"
		done <- true
	}()
	<-done
	<-done
}
