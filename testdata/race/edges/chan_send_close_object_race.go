//@ seeds: 1..16  matrix: seeds x policies

// An unordered send and close are themselves reported as a race on the channel object (send = read, close = write),
// whatever the data.

package main

import "time"

const step = 20 * time.Millisecond

var c = make(chan int, 1)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		c <- 1 // want race "c"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		close(c) // want race "c"
		done <- true
	}()
	<-done
	<-done
}
