//@ seeds: 1..8  matrix: seeds x policies

// Reversing writes both ends and leaves the middle one alone.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2, 3}
	done := make(chan bool, 2)
	go func() {
		slices.Reverse(s) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[1] = 9
		_ = s[2] // want race "s"
		done <- true
	}()
	<-done
	<-done
}
