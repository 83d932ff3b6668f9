//@ seeds: 1..16  matrix: seeds x policies

// Joining hundreds of later goroutines does not order the joiner after an unrelated finished one.

package main

import (
	"sync"
	"time"
)

var x int

func main() {
	go func() { x = 1 }() // want race "x"
	time.Sleep(20 * time.Millisecond)
	for i := 0; i < 300; i++ {
		var wg sync.WaitGroup
		wg.Add(1)
		go func() { wg.Done() }()
		wg.Wait()
	}
	_ = x // racing // want race "x"
}
