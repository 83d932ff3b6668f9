//@ seeds: 1..16  matrix: seeds x policies

// Buffered channel: the k-th receive happens before the completion of the (k+cap)-th send.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int, 1)

func init() { c <- 0 } // send #1

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		<-c // receive #1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		c <- 1 // send #2 = #(1+cap)
		_ = x
		done <- true
	}()
	<-done
	<-done
}
