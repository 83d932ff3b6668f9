//@ seeds: 1..16  matrix: seeds x policies

// time.Sleep and runtime.Gosched create no edges.

package main

import (
	"runtime"
	"time"
)

const step = 20 * time.Millisecond

var x int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		runtime.Gosched()
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		runtime.Gosched()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
