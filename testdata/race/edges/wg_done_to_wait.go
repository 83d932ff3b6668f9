//@ seeds: 1..16  matrix: seeds x policies

// Every Done (any Add with negative delta) happens before a Wait that returns later.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var wg sync.WaitGroup

func init() { wg.Add(1) }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1
		wg.Done()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		wg.Wait()
		_ = x
		done <- true
	}()
	<-done
	<-done
}
