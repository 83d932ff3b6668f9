//@ seeds: 1..8  matrix: seeds x policies

// The values of a ring are fields like others.

package main

import (
	"container/ring"
	"time"
)

func main() {
	r := ring.New(2)
	done := make(chan bool, 2)
	go func() {
		r.Do(func(any) {}) // want race "Ring"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		r.Value = 1 // want race "Ring"
		done <- true
	}()
	<-done
	<-done
}
