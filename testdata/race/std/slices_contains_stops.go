//@ seeds: 1..8  matrix: seeds x policies

// Searching reads up to the element that it finds.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2, 3}
	done := make(chan bool, 2)
	go func() {
		_ = slices.Contains(s, 2) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[1] = 5 // want race "s"
		s[2] = 6
		done <- true
	}()
	<-done
	<-done
}
