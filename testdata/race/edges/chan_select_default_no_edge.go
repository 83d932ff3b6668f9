//@ seeds: 1..16  matrix: seeds x policies

// Taking the default of a select gives no edge, even though it observed that the channel was not yet closed.

package main

import "time"

const step = 20 * time.Millisecond

var x int
var c = make(chan int)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		x = 1 // want race "x"
		select {
		case <-c:
		default:
		}
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		close(c)
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
