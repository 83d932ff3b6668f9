//@ lang: go1.22  matrix: seeds x policies

// A range over an integer: own variables, with and without a cure.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(4)
	for i := range 2 {
		go func(i int) {
			defer wg.Done()
			fmt.Println("argument", i)
		}(i)
		go func() {
			defer wg.Done()
			fmt.Println("captured", i)
		}()
	}
	wg.Wait()
}

// Unordered output:
// argument 0
// argument 1
// captured 0
// captured 1
