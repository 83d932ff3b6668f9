//@ seeds: 1..16  matrix: seeds x policies

// Operations on a nil map touch only the map variable.

package main

import "time"

const step = 20 * time.Millisecond

var m map[int]int
var n map[int]int
var sink int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		sink = m[1]
		delete(n, 1)
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		_ = len(m)
		for range n {
		}
		done <- true
	}()
	<-done
	<-done
}
