//@ seeds: 1..4

// Thirty thousand releases by one goroutine do not hide an older access.

package main

import (
	"sync/atomic"
	"time"
)

var x int

func main() {
	go func() { x = 1 }() // want race "x"
	time.Sleep(20 * time.Millisecond)
	var a atomic.Int64
	for i := 0; i < 30000; i++ {
		a.Add(1)
	}
	_ = x // racing // want race "x"
}
