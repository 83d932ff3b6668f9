//@ matrix: seeds x policies

// The same batch with one scratch variable for all tasks.

package main

import (
	"fmt"
	"sync"
)

func main() {
	in := []int{1, 2, 3}
	var scratch int
	var wg sync.WaitGroup
	for id := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("task", id)
			scratch = in[id] * id // want race "scratch"
			fmt.Println("task", id, "done")
		}()
	}
	wg.Wait()
	_ = scratch
}
