//@ seeds: 1..8  matrix: seeds x policies

// slices.Insert moves the tail in place when there is room.

package main

import (
	"slices"
	"time"
)

func main() {
	s := make([]int, 3, 8)
	done := make(chan bool, 2)
	go func() {
		_ = slices.Insert(s, 1, 7) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = s[0]
		_ = s[2] // want race "s"
		done <- true
	}()
	<-done
	<-done
}
