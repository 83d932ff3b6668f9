//@ matrix: seeds x policies

// Without the channel both variables race.

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
	fmt.Println(x, y) // want race "x" race "y"
	time.Sleep(10 * time.Millisecond)
}
