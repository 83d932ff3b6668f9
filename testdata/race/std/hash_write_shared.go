//@ seeds: 1..8  matrix: seeds x policies

// A hash is its state: writing from two goroutines is a race.

package main

import (
	"hash/fnv"
	"time"
)

func main() {
	h := fnv.New32a()
	done := make(chan bool, 2)
	go func() {
		h.Write([]byte("one")) // want race "s"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		h.Write([]byte("two")) // want race "s"
		done <- true
	}()
	<-done
	<-done
}
