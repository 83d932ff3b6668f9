//@ seeds: 1..16  matrix: seeds x policies

// Copying an atomic.Value in use races with every Store, not only with the first.

package main

import (
	"sync/atomic"
	"time"
)

const step = 20 * time.Millisecond

var v atomic.Value

func init() { v.Store(1) }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		v.Store(2) // want race "v"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		w := v // want race "v"
		_ = w
		done <- true
	}()
	<-done
	<-done
}
