//@ matrix: seeds x policies

// Workers fill different elements of one slice.

package main

import (
	"fmt"
	"sync"
)

func main() {
	res := make([]int, 5)
	var wg sync.WaitGroup
	for i := range res {
		wg.Add(1)
		go func() {
			defer wg.Done()
			res[i] = i * i
		}()
	}
	wg.Wait()
	fmt.Println(res)
}

// Output:
// [0 1 4 9 16]
