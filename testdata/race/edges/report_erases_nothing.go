//@ seeds: 1..16  matrix: seeds x policies

// A report erases no history: the third write races with both earlier ones and is reported too.

package main

import "time"

var x int

func main() {
	go func() { x = 1 }() // want race "x"
	time.Sleep(20 * time.Millisecond)
	go func() { x = 2 }() // reported against the first write // want race "x"
	time.Sleep(20 * time.Millisecond)
	x = 3 // races with both // want race "x"
}
