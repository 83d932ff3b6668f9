//@ seeds: 1..16  matrix: seeds x policies

// Different fields of one struct are different locations.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

var p P

func main() {
	done := make(chan bool, 2)
	go func() { // A
		p.x = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		p.y = 1
		done <- true
	}()
	<-done
	<-done
}
