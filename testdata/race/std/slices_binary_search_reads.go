//@ seeds: 1..8  matrix: seeds x policies

// Binary search reads only what it looks at.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2, 3, 4, 5, 6, 7}
	done := make(chan bool, 2)
	go func() {
		_, _ = slices.BinarySearch(s, 1) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[6] = 70
		s[3] = 4 // want race "s"
		done <- true
	}()
	<-done
	<-done
}
