//@ matrix: seeds x policies

// Only the first of two results is received; the other sender waits for ever.

package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for range 2 {
		go func() {
			c <- 1 // want leak
		}()
	}
	fmt.Println(<-c)
	time.Sleep(10 * time.Millisecond)
}

// Output:
// 1
