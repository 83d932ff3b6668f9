//@ matrix: seeds x policies

// A buffered channel does not order the receiver before the send of the same value.

package main

import "time"

var x int

func main() {
	c := make(chan int, 1)
	go func() {
		x = 1 // want race "x"
		<-c
	}()
	c <- 0
	x = 2 // want race "x"
	time.Sleep(10 * time.Millisecond)
}
