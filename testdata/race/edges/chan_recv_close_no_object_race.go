//@ seeds: 1..16  matrix: seeds x policies

// A receive does not touch the channel's race location: unordered receive and close are not a race.

package main

import "time"

const step = 20 * time.Millisecond

var c = make(chan int, 1)

func init() { c <- 1 }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		<-c
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		close(c)
		done <- true
	}()
	<-done
	<-done
}
