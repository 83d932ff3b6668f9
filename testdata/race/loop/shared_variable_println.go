//@ lang: go1.21  matrix: seeds x policies

// One variable for all iterations: goroutines that print it race with the loop.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ { // want race "i"
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(i) // want race "i" capture "i"
		}()
	}
	wg.Wait()
}
