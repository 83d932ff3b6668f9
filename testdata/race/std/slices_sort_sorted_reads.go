//@ seeds: 1..8  matrix: seeds x policies

// Sorting what is sorted only reads it.

package main

import (
	"slices"
	"time"
)

func main() {
	s := []int{1, 2, 3}
	done := make(chan bool, 2)
	go func() {
		slices.Sort(s)
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = s[0]
		done <- true
	}()
	<-done
	<-done
}
