//@ seeds: 1..16  matrix: seeds x policies

// A 3-clause for loop gives each iteration its own variable, copied from the previous one before the post statement:
// a goroutine that writeS the variable of an iteration races with that copy.

package main

import "time"

func main() {
	for i := 0; i < 2; i++ { // want race "i"
		go func() { i += 10 }() // want race "i"
		time.Sleep(20 * time.Millisecond)
	}
}
