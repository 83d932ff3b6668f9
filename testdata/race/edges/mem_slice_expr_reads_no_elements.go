//@ seeds: 1..16  matrix: seeds x policies

// s[i:j], len, cap read the header only.

package main

import "time"

const step = 20 * time.Millisecond

var s = make([]int, 4, 8)
var t []int

func main() {
	done := make(chan bool, 2)
	go func() { // A
		s[1] = 1
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		t = s[0:3]
		_ = t
		done <- true
	}()
	<-done
	<-done
}
