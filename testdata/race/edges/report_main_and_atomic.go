//@ seeds: 1..16  matrix: seeds x policies

// One side is the main goroutine, the other an atomic operation.

package main

import (
	"sync/atomic"
	"time"
)

var n int64

func main() {
	go func() {
		atomic.AddInt64(&n, 1) // want race "n"
	}()
	time.Sleep(20 * time.Millisecond)
	n = 2 // want race "n"
}
