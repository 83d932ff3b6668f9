//@ seeds: 1..16  matrix: seeds x policies

// All channel operands and all values to send are evaluated (read) on entry to select, whether or not that case is
// chosen.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var nilc chan int
var c = make(chan int, 1)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		select {
		case nilc <- x: // never chosen, but x is read // want race "x"
		case c <- 1:
		}
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		x = 1 // want race "x"
		done <- true
	}()
	<-done
	<-done
}
