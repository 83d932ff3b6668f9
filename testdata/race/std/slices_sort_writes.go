//@ seeds: 1..8  matrix: seeds x policies

// Sorting reads and writes the elements; what is outside of the slice is left alone.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{3, 1, 2, 9}
	done := make(chan bool, 2)
	go func() {
		slices.Sort(s[:3]) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = s[0] // want race "s"
		_ = s[3]
		done <- true
	}()
	<-done
	<-done
}
