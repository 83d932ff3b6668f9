//@ seeds: 1..16  matrix: seeds x policies

// A WaitGroup Wait that finds the counter already zero makes no access, so an unordered first Add goes unreported.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var wg sync.WaitGroup

func main() {
	done := make(chan bool, 2)
	go func() { // A
		wg.Add(1)
		wg.Done()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		wg.Wait() // returns at once
		done <- true
	}()
	<-done
	<-done
}
