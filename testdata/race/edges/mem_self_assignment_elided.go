//@ seeds: 1..16  matrix: seeds x policies

// x = x on a plain variable is removed by the compiler: no access at all. (x = x + 0 would be a read and a write.)

package main

import "time"

const step = 20 * time.Millisecond

var x int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = x
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		x = 1
		_ = x
		done <- true
	}()
	<-done
	<-done
}
