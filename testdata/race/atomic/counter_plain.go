//@ matrix: seeds x policies

// A counter with ++ races, and loses updates under some schedule.

package main

import (
	"fmt"
	"sync"
)

var counter int

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			counter++ // want race "counter"
		}()
	}
	wg.Wait()
	fmt.Println(counter)
}

// Outcomes: 1 | 2
