//@ seeds: 1..16  matrix: seeds x policies

// copy(d, s) reads/writes exactly min(len(d), len(s)) elements (self copy included).

package main

import "time"

const step = 20 * time.Millisecond

var d = make([]int, 4)
var s = make([]int, 2)

func main() {
	done := make(chan bool, 2)
	go func() { // A
		d[3] = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		copy(d, s)
		done <- true
	}()
	<-done
	<-done
}
