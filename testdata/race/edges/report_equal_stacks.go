//@ seeds: 1..16  matrix: seeds x policies

// A hundred racing elements, all by the same two lines.

package main

import "time"

func main() {
	a := make([]int, 100)
	go func() {
		for i := range a {
			a[i] = 1 // want race "a"
		}
	}()
	time.Sleep(20 * time.Millisecond)
	for i := range a {
		a[i] = 2 // want race "a"
	}
}
