//@ seeds: 1..16  matrix: seeds x policies

// Printing orders nothing: two goroutines that write to stdout around their accesses still race.

package main

import (
	"fmt"
	"time"
)

var x int

func main() {
	done := make(chan bool, 2)
	go func() { x = 1; fmt.Println("A"); done <- true }()                                    // want race "x"
	go func() { time.Sleep(20 * time.Millisecond); fmt.Println("B"); _ = x; done <- true }() // want race "x"
	<-done
	<-done
}

// Output:
// A
// B
