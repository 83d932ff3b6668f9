//@ seeds: 1..16  matrix: seeds x policies

// All of a map is one location: writing one key races with reading, deleting, ranging over or taking len of the map
// for any other key. delete of an absent key and clear are writes.

package main

import "time"

const step = 20 * time.Millisecond

var m = map[int]int{1: 1}
var sink int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		delete(m, 99) // absent key: still a write // want race "m"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		sink = len(m) // want race "m"
		done <- true
	}()
	<-done
	<-done
}
