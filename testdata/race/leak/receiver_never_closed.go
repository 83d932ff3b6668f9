//@ matrix: seeds x policies

// A consumer ranges over a channel that nobody closes.

package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	go func() {
		for v := range c { // want leak
			fmt.Println(v)
		}
	}()
	c <- 1
	c <- 2
	time.Sleep(10 * time.Millisecond)
}

// Output:
// 1
// 2
