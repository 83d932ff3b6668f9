//@ seeds: 1..8  matrix: seeds x policies

// Iterators read the elements when they are asked for.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2, 3}
	done := make(chan bool, 2)
	go func() {
		for v := range slices.Values(s) { // want race "s"
			_ = v
			break
		}
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[0] = 4 // want race "s"
		s[2] = 4
		done <- true
	}()
	<-done
	<-done
}
