//@ seeds: 1..16  matrix: seeds x policies

// After close, receiving a value that was already buffered gives the edge of that value's send only, not of the
// close.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int, 1)

func init() { c <- 0 }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		close(c)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		<-c   // gets the buffered value
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
