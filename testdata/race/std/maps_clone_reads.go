//@ seeds: 1..16  matrix: seeds x policies

// maps.Clone reads the map.

package main

import (
	"maps"
	"time"
)

const step = 20 * time.Millisecond

var m = map[int]int{1: 1}
var n map[int]int

func main() {
	done := make(chan bool, 2)
	go func() {
		n = maps.Clone(m) // want race "m"
		done <- true
	}()
	go func() {
		time.Sleep(step)
		m[1] = 2 // want race "m"
		done <- true
	}()
	<-done
	<-done
}
