//@ exit: 2  seeds: 1..16  matrix: seeds x policies

// An unrecovered panic exits with status 2 after a race report.

package main

import "time"

var x int

func main() {
	go func() { x = 1 }() // want race "x"
	time.Sleep(20 * time.Millisecond)
	x = 2 // want race "x"
	panic("boom")
}
