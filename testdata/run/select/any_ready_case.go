//@ seeds: 1..64

// If several cases are ready, any of them may be taken.

package main

import "fmt"

func main() {
	a, b := make(chan string, 1), make(chan string, 1)
	a <- "a"
	b <- "b"
	select {
	case s := <-a:
		fmt.Println(s)
	case s := <-b:
		fmt.Println(s)
	}
}

// Outcomes: a | b
