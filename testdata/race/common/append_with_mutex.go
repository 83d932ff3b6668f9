//@ matrix: seeds x policies

// The cure: append under a mutex.

package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var results []int
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			results = append(results, i)
			mu.Unlock()
		}()
	}
	wg.Wait()
	sort.Ints(results)
	fmt.Println(results)
}

// Output:
// [0 1 2 3 4]
