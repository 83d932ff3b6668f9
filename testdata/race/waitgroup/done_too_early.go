//@ matrix: seeds x policies

// What comes after Done is not ordered with Wait.

package main

import (
	"sync"
	"time"
)

var n int

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		wg.Done()
		n = 1 // want race "n"
	}()
	wg.Wait()
	n = 2 // want race "n"
	time.Sleep(10 * time.Millisecond)
}
