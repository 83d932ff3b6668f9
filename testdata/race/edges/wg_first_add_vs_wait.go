//@ seeds: 1..16  matrix: seeds x policies

// The Add that moves the counter from zero is modelled as a read, and a Wait that has to block as the first waiter as
// a write, of one hidden location: if they are unordered a race is reported.

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
		wg.Add(1) // want race "wg"
		time.Sleep(2 * step)
		wg.Done()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		wg.Wait() // blocks // want race "wg"
		done <- true
	}()
	<-done
	<-done
}
