//@ seeds: 1..16  matrix: seeds x policies

// Copying a struct (also through a value receiver, method value, interface conversion, range value) reads all of
// them.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

var p P

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.y = 1 // want race "p|P\.y"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		q := p // want race "p|P\.y"
		_ = q.x
		done <- true
	}()
	<-done
	<-done
}
