//@ seeds: 1..8  matrix: seeds x policies

// sort.Ints writes the elements.

package main

import (
	"sort"
	"time"
)

func main() {
	s := []int{3, 1, 2}
	done := make(chan bool, 2)
	go func() {
		sort.Ints(s) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = s[0] // want race "s"
		done <- true
	}()
	<-done
	<-done
}
