//@ seeds: 1..16  matrix: seeds x policies

// Returning a named result in its own position (`return head, len(s)` with head the first result) does not write that
// variable again; only the other results are written.

package main

import (
	"fmt"
	"strings"
)

func split(s string, logged chan<- int) (head string, n int) {
	head = strings.ToUpper(s[:1])
	go func() { logged <- len(head) }() // concurrent read of head
	return head, len(s)                 // head is read, not written
}

func main() {
	logged := make(chan int)
	h, n := split("gopher", logged)
	fmt.Println(h, n, <-logged)
}
