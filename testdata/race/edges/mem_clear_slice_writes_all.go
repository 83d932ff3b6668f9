//@ seeds: 1..16  matrix: seeds x policies

// clear(slice) writes all elements.

package main

import "time"

const step = 20 * time.Millisecond

var s = make([]int, 4)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		s[1] = 1 // want race "s"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		clear(s) // want race "s"
		done <- true
	}()
	<-done
	<-done
}
