//@ matrix: seeds x policies x lang

// Cure: the value is passed as an argument.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(v int) {
			defer wg.Done()
			fmt.Println(v)
		}(i)
	}
	wg.Wait()
}

// Unordered output:
// 0
// 1
// 2
