//@ seeds: 1..8  matrix: seeds x policies

// maps.Keys alone reads nothing.

package main

import (
	"maps"
	"time"
)

func main() {
	m := map[string]int{"a": 1}
	done := make(chan bool, 2)
	go func() {
		_ = maps.Keys(m)
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		m["b"] = 2
		done <- true
	}()
	<-done
	<-done
}
