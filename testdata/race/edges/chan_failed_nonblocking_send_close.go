//@ seeds: 1..16  matrix: seeds x policies

// A non-blocking send that fails (select default taken) still counts as a read of the channel object and races with
// an unordered close.

package main

import "time"

const step = 20 * time.Millisecond

var c = make(chan int)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		select {
		case c <- 1: // want race "c"
		default:
		}
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
