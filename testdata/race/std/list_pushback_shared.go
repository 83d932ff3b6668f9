//@ seeds: 1..8  matrix: seeds x policies

// A list is its elements and its length: two goroutines race.

package main

import (
	"container/list"
	"time"
)

func main() {
	l := list.New()
	done := make(chan bool, 2)
	go func() {
		l.PushBack(1) // want race "List"
		done <- true
	}()
	go func() {
		time.Sleep(20 * time.Millisecond)
		_ = l.Len() // want race "List"
		done <- true
	}()
	<-done
	<-done
}
