//@ matrix: seeds x policies

// Several goroutines append to one slice.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var results []int
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("appending", i)
			results = append(results, i) // want race "results"
			fmt.Println("appended", i)
		}()
	}
	wg.Wait()
}
