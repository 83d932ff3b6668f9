//@ seeds: 1..16  matrix: seeds x policies

// Done -> Done gives no edge, nor does Add(+n) -> Done or Wait -> Wait.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var wg sync.WaitGroup

func init() { wg.Add(2) }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		wg.Done()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		wg.Done()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
