//@ seeds: 1..16  matrix: seeds x policies

// Two in-place appends to the same backing array write the same cell.

package main

import "time"

const step = 20 * time.Millisecond

var s = make([]int, 4, 8)
var t, u []int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		t = append(s, 1) // want race "s"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		u = append(s, 2) // want race "s"
		_ = u
		done <- true
	}()
	<-done
	<-done
}
