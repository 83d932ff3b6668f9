//@ seeds: 1..16  matrix: seeds x policies

// Comparison of structs stops at the first difference, large ones included.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ a, b, c, d, e, f, g, h, i int }

var p, q = P{a: 1}, P{a: 2}
var eq bool

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.i = 1
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
