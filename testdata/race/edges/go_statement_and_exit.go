//@ seeds: 1..16  matrix: seeds x policies

// The go statement happens before the start of the new goroutine; a goroutine's exit happens before nothing.

package main

import "time"

var a, b int

func main() {
	a = 1
	go func() {
		_ = a // ordered by the go statement
		b = 1 // want race "b"
	}()
	time.Sleep(20 * time.Millisecond) // goroutine has long finished
	_ = b                             // unordered // want race "b"
}
