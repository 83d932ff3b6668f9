//@ seeds: 1..8  matrix: seeds x policies

// maps.DeleteFunc writes the map when it deletes something.

package main

import (
	"maps"
	"time"
)

func main() {
	m := map[int]int{1: 1}
	done := make(chan bool, 2)
	go func() {
		maps.DeleteFunc(m, func(k, v int) bool { return true }) // want race "m"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = len(m) // want race "m"
		done <- true
	}()
	<-done
	<-done
}
