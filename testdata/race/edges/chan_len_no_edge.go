//@ seeds: 1..16  matrix: seeds x policies

// len(c) gives no edge and touches nothing but the variable c.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int, 1)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		c <- 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		if len(c) == 1 { // observed, but no ordering
			_ = x // want race "x"
		}
		done <- true
	}()
	<-done
	<-done
}
