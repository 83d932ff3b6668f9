//@ seeds: 1..16  matrix: seeds x policies

// Assigning to _ still reads: `_ = *p` reads every field, `_ = p.x` only x.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

var p = &P{}

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.y = 1 // want race "p|P\.y"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		_ = *p // want race "p|P\.y"
		done <- true
	}()
	<-done
	<-done
}
