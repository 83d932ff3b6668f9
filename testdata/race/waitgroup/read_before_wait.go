//@ matrix: seeds x policies

// Reading the results before Wait.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	total := 0
	wg.Add(1)
	go func() {
		defer wg.Done()
		total = 5 // want race "total"
	}()
	fmt.Println("so far", total) // want race "total"
	wg.Wait()
}

// Outcomes: so far 0 | so far 5
