//@ exit: 3  seeds: 1..16  matrix: seeds x policies

// os.Exit with a status other than zero keeps it after a race report.

package main

import (
	"os"
	"time"
)

var x int

func main() {
	go func() { x = 1 }() // want race "x"
	time.Sleep(20 * time.Millisecond)
	x = 2 // want race "x"
	os.Exit(3)
}
