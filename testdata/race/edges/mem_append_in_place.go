//@ seeds: 1..16  matrix: seeds x policies

// append within capacity writes only the new cells: it does not read or write existing elements.

package main

import "time"

const step = 20 * time.Millisecond

var s = make([]int, 4, 8)
var t []int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		s[3] = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		t = append(s, 1)
		_ = t
		done <- true
	}()
	<-done
	<-done
}
