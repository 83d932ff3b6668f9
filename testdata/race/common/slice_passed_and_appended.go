//@ matrix: seeds x policies

// Two goroutines append to copies of one slice header and write the same free cell.

package main

import (
	"fmt"
	"sync"
)

func extend(base []int, v int) []int {
	return append(base, v) // want race "base"
}

func main() {
	base := make([]int, 2, 8)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("length", len(extend(base, i)))
		}()
	}
	wg.Wait()
}

// Output:
// length 3
// length 3
