//@ seeds: 1..16  matrix: seeds x policies

// Any number of accesses to neighboring bytes leaves the history of a byte alone.

package main

import "time"

var other [64]int

//go:noinline
func log(n int) { // logs n events
	for j := 0; j < n; j++ {
		_ = other[j]
	}
}

func main() {
	b := make([]byte, 8)
	go func() { b[0] = 1 }() // want race "b"
	time.Sleep(20 * time.Millisecond)
	for k := 0; k < 8; k++ {
		go func() { log(k); _ = b[1+k%7] }() // other bytes of the same word, no race
		time.Sleep(5 * time.Millisecond)
	}
	_ = b[0] // races with the first write // want race "b"
}
