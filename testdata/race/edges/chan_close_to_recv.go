//@ seeds: 1..16  matrix: seeds x policies

// close happens before a receive that returns because the channel is closed.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		close(c)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		_, ok := <-c
		_, _ = ok, x
		done <- true
	}()
	<-done
	<-done
}
