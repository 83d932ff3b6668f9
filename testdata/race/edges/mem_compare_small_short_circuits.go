//@ seeds: 1..16  matrix: seeds x policies

// == on a small struct or array (few comparisons) stops at the first difference, so later fields are not read.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

var p, q = P{1, 0}, P{2, 0}
var eq bool

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.y = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		eq = p == q
		done <- true
	}()
	<-done
	<-done
}
