//@ seeds: 1..16  policy: random pct round-robin

// Put happens before the Get that returns the value, and before no other.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

type item struct{ n int }

func main() {
	made := 0
	pool := sync.Pool{New: func() any { made++; return new(item) }}
	done := make(chan bool, 2)
	first := pool.Get().(*item)
	first.n = 1
	go func() {
		first.n = 2
		pool.Put(first)
		done <- true
	}()
	go func() {
		time.Sleep(step)
		got := pool.Get().(*item)
		got.n++
		done <- true
	}()
	<-done
	<-done
}
