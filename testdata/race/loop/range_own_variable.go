//@ matrix: seeds x policies

// The variables of a range loop belong to their iteration.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(i, name)
		}()
	}
	wg.Wait()
}

// Unordered output:
// 0 a
// 1 b
// 2 c
