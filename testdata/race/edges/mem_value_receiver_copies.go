//@ seeds: 1..16  matrix: seeds x policies

// Calling a value-receiver method through a pointer copies the whole struct even if the method uses nothing.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

//go:noinline
func (P) M() {}

var p = &P{}

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.y = 1 // want race "p|P\.y"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		p.M() // want race "p|P\.y"
		done <- true
	}()
	<-done
	<-done
}
