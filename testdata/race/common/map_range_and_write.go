//@ matrix: seeds x policies

// Writing to a map while another goroutine ranges over it.

package main

import "time"

func main() {
	m := map[int]int{1: 1, 2: 2}
	go func() {
		delete(m, 1) // want race "m"
	}()
	n := 0
	for range m { // want race "m"
		n++
	}
	time.Sleep(10 * time.Millisecond)
}
