//@ matrix: seeds x policies x lang

// Cure: a variable computed in the body.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		square := i * i
		wg.Add(1)
		go func() {
			defer wg.Done()
			square++
			fmt.Println(square)
		}()
	}
	wg.Wait()
}

// Unordered output:
// 1
// 2
// 5
