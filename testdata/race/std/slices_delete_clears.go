//@ seeds: 1..16  matrix: seeds x policies

// slices.Delete moves elements and zeroes the end.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2, 3, 4}
	done := make(chan bool, 2)
	go func() {
		_ = slices.Delete(s, 1, 2) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = s[0]
		_ = s[3] // want race "s"
		done <- true
	}()
	<-done
	<-done
}
