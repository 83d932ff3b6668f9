//@ seeds: 1..16  matrix: seeds x policies

// The body of a pulled sequence is ordered with the callers of next; two calls of next that are not ordered are a race.

package main

import (
	"iter"
	"time"
)

func main() {
	x := 0
	next, stop := iter.Pull(func(yield func(int) bool) {
		for i := 0; ; i++ {
			x++
			if !yield(i) {
				return
			}
		}
	})
	next()
	x++
	done := make(chan bool, 2)
	go func() {
		next() // want race "."
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		next() // want race "."
		done <- true
	}()
	<-done
	<-done
	stop()
}
