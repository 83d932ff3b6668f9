//@ seeds: 1..16  matrix: seeds x policies

// append that grows does not read the unused capacity of the old array.

package main

import "time"

const step = 20 * time.Millisecond

var s = make([]int, 2, 4)
var t []int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		s[:4][3] = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		t = append(s, 1, 2, 3)
		_ = t
		done <- true
	}()
	<-done
	<-done
}
