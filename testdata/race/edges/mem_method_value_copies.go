//@ seeds: 1..16  matrix: seeds x policies

// A method value p.M with value receiver copies *p when the method value is formed.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

func (P) M() {}

var p = &P{}
var f func()

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.y = 1 // want race "p|P\.y"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		f = p.M // want race "p|P\.y"
		done <- true
	}()
	<-done
	<-done
}
