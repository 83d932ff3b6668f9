//@ seeds: 1..4

// A timeout on a channel that stays silent, and one that does not.

package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	select {
	case <-c:
		fmt.Println("received")
	case <-time.After(20 * time.Millisecond):
		fmt.Println("timeout")
	}
	go func() { c <- 7 }()
	select {
	case x := <-c:
		fmt.Println("received", x)
	case <-time.After(10 * time.Second):
		fmt.Println("timeout")
	}
}

// Output:
// timeout
// received 7
