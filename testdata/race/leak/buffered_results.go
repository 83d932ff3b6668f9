//@ matrix: seeds x policies

// The cure: a buffer with room for every result.

package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int, 2)
	for range 2 {
		go func() {
			c <- 1
		}()
	}
	fmt.Println(<-c)
	time.Sleep(10 * time.Millisecond)
}

// Output:
// 1
