//@ seeds: 1..16  matrix: seeds x policies

// append that grows reads the old elements [0,len).

package main

import "time"

const step = 20 * time.Millisecond

var s = make([]int, 4, 4)
var t []int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		s[3] = 1 // want race "s"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		t = append(s, 1) // want race "s"
		_ = t
		done <- true
	}()
	<-done
	<-done
}
