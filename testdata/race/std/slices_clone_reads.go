//@ seeds: 1..8  matrix: seeds x policies

// slices.Clone reads the slice; the copy is memory of its own.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2}
	var c []int
	_ = c
	done := make(chan bool, 2)
	go func() {
		c = slices.Clone(s) // want race "s"
		c[0] = 5
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		s[1] = 7 // want race "s"
		done <- true
	}()
	<-done
	<-done
}
