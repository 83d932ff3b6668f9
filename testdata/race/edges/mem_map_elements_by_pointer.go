//@ seeds: 1..16  matrix: seeds x policies

// Values reached through a pointer stored in the map are separate locations.

package main

import "time"

const step = 20 * time.Millisecond

type P struct{ x, y int }

var m = map[int]*P{1: {}}

func main() {
	done := make(chan bool, 2)
	go func() { // A
		m[1].x = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		m[1].y = 2
		done <- true
	}()
	<-done
	<-done
}
