//@ seeds: 1..16  matrix: seeds x policies

// Buffer slots are independent for elements of size zero too: two sends are not ordered.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan struct{}, 2)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1           // want race "x"
		c <- struct{}{} // send #1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		c <- struct{}{} // send #2: no ordering by the memory model
		_ = x           // want race "x"
		done <- true
	}()
	<-done
	<-done
}
