//@ seeds: 1..16  matrix: seeds x policies

// A WaitGroup Add while the counter is above zero makes no access either.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var wg sync.WaitGroup

func init() { wg.Add(1) }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		wg.Add(1)
		time.Sleep(2 * step)
		wg.Done()
		wg.Done()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		wg.Wait()
		done <- true
	}()
	<-done
	<-done
}
