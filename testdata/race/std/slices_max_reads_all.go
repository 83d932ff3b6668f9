//@ seeds: 1..8  matrix: seeds x policies

// slices.Max reads all elements.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{9, 2, 3}
	done := make(chan bool, 2)
	go func() {
		_ = slices.Max(s) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[2] = 4 // want race "s"
		done <- true
	}()
	<-done
	<-done
}
