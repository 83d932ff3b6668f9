//@ seeds: 1..16  matrix: seeds x policies

// The variable on the left of a receive case is written only if the case is chosen.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		select {
		case x = <-c:
		default:
		}
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
