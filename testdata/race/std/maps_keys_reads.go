//@ seeds: 1..8  matrix: seeds x policies

// maps.Keys reads the map while it is ranged over.

package main

import (
	"maps"
	"time"
)

func main() {
	m := map[string]int{"a": 1}
	done := make(chan bool, 2)
	go func() {
		for k := range maps.Keys(m) { // want race "m"
			_ = k
		}
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		m["b"] = 2 // want race "m"
		done <- true
	}()
	<-done
	<-done
}
