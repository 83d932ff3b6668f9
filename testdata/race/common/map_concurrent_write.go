//@ matrix: seeds x policies

// Several goroutines write different keys of one map.

package main

import (
	"fmt"
	"sync"
)

func main() {
	seen := map[int]bool{}
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("marking", i)
			seen[i] = true // want race "seen"
			fmt.Println("marked", i)
		}()
	}
	wg.Wait()
}
