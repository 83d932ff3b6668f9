//@ seeds: 1..16  matrix: seeds x policies

// Only executed accesses are seen: the racing branch is not taken in this run.

package main

import (
	"os"
	"time"
)

var x int

func main() {
	go func() {
		if len(os.Args) > 5 {
			x = 1
		}
	}()
	time.Sleep(20 * time.Millisecond)
	_ = x
}
