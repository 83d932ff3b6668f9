//@ seeds: 1..16  matrix: seeds x policies

// A slice (string, interface) variable is one location: changing only the length still races with reading only the
// pointer or cap.

package main

import "time"

const step = 20 * time.Millisecond

var s = make([]int, 4, 8)
var sink int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		s = s[:2] // want race "s"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		sink = cap(s) // want race "s"
		done <- true
	}()
	<-done
	<-done
}
