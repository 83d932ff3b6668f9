//@ seeds: 1..16  matrix: seeds x policies

// `c <- x` reads x in the sending goroutine before it blocks; the receiver gets a copy.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int, 1)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		c <- x // want race "x"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		x = 1 // unordered with the read above (no receive done) // want race "x"
		done <- true
	}()
	<-done
	<-done
}
