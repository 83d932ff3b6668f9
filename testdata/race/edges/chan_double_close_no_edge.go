//@ seeds: 1..16  matrix: seeds x policies

// A close that panics ("close of closed channel") gives no edge and makes no access.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		close(c)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		func() {
			defer func() { recover() }()
			close(c)
		}()
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
