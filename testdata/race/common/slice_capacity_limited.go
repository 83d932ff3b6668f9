//@ matrix: seeds x policies

// The cure: a full slice expression leaves no free cells to share.

package main

import (
	"fmt"
	"sync"
)

func main() {
	base := make([]int, 2, 8)
	res := make([][]int, 3)
	var wg sync.WaitGroup
	for i := range res {
		wg.Add(1)
		go func() {
			defer wg.Done()
			res[i] = append(base[:2:2], i)
		}()
	}
	wg.Wait()
	fmt.Println(res)
}

// Output:
// [[0 0 0] [0 0 1] [0 0 2]]
