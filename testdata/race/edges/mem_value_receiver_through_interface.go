//@ seeds: 1..16  matrix: seeds x policies

// The same copy happens when an interface holding *P calls a value-receiver method.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

//go:noinline
func (P) M() {}

var p = &P{}
var i interface{ M() } = p

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.y = 1 // want race "i|p|P\.y"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		i.M() // want race "i|p|P\.y"
		done <- true
	}()
	<-done
	<-done
}
