//@ seeds: 1..16  matrix: seeds x policies

// The WaitGroup clock accumulates and is never reset: Wait also acquires Dones of earlier rounds.

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
		wg.Done() // round 1, nobody waits
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		wg.Add(1)
		wg.Done()
		wg.Wait() // round 2
		_ = x
		done <- true
	}()
	<-done
	<-done
}
