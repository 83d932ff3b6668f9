//@ seeds: 1..8  matrix: seeds x policies

// slices.Equal reads up to the first difference, and nothing when the lengths differ.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2, 3}
	t := []int{1, 5, 3}
	done := make(chan bool, 2)
	go func() {
		_ = slices.Equal(s, t) // want race "s"
		_ = slices.Equal(s, t[:2])
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[1] = 4 // want race "s"
		s[2] = 4
		done <- true
	}()
	<-done
	<-done
}
