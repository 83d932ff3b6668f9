//@ seeds: 1..8  matrix: seeds x policies

// maps.Equal reads both maps.

package main

import (
	"maps"
	"time"
)

func main() {
	a, b := map[int]int{1: 1}, map[int]int{1: 1}
	done := make(chan bool, 2)
	go func() {
		_ = maps.Equal(a, b) // want race "b"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = a[1]
		b[1] = 2 // want race "b"
		done <- true
	}()
	<-done
	<-done
}
