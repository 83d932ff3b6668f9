//@ matrix: seeds x policies x lang

// The three cures in a range over a channel.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(6)
	c := make(chan int, 2)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		go func(v int) {
			defer wg.Done()
			fmt.Println("argument", v)
		}(v)
		w := v * 10
		go func() {
			defer wg.Done()
			fmt.Println("variable", w)
		}()
		v := v
		go func() {
			defer wg.Done()
			fmt.Println("copy", v)
		}()
	}
	wg.Wait()
}

// Unordered output:
// argument 1
// argument 2
// copy 1
// copy 2
// variable 10
// variable 20
