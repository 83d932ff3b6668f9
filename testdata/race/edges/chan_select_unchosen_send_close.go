//@ seeds: 1..16  matrix: seeds x policies

// A send case that was polled but not chosen also reads the channel object: always when the select had to block.

package main

import "time"

const step = 20 * time.Millisecond

func main() {
	c := make(chan int)
	c2 := make(chan int, 1)
	done := make(chan bool, 3)
	go func() { // A: blocks, later takes the receive case
		select {
		case c <- 1: // want race "c"
		case <-c2:
		}
		done <- true
	}()
	go func() { time.Sleep(step); c2 <- 1; done <- true }()      // wakes A; gets no edge from A
	go func() { time.Sleep(2 * step); close(c); done <- true }() // B: unordered with A // want race "c"
	<-done
	<-done
	<-done
}
