//@ matrix: seeds x policies

// Sleeping makes the values appear, and orders nothing.

package main

import (
	"fmt"
	"time"
)

var x, y int

func main() {
	go func() {
		x = 1 // want race "x"
		y = 2 // want race "y"
	}()
	time.Sleep(100 * time.Millisecond)
	fmt.Println(x, y) // want race "x" race "y"
}

// Output: 1 2
