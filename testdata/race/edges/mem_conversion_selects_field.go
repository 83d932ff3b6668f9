//@ seeds: 1..16  matrix: seeds x policies

// Selecting a field of a dereference or conversion reads only that field: (*p).x does not read y.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

var p = &P{}
var sink int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.y = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		sink = (*p).x
		done <- true
	}()
	<-done
	<-done
}
