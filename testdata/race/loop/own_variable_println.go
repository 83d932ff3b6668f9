//@ matrix: seeds x policies

// Each iteration has its own variable: goroutines print 0, 1 and 2 in some order.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(i)
		}()
	}
	wg.Wait()
}

// Unordered output:
// 0
// 1
// 2
