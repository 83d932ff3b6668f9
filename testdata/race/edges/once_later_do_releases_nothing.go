//@ seeds: 1..16  matrix: seeds x policies

// A Do that did not run f releases nothing.

package main

import (
	"sync"
	"time"
)

const step = 20 * time.Millisecond

var x int
var once sync.Once

func init() { once.Do(func() {}) }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		once.Do(func() {})
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		once.Do(func() {})
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
