//@ lang: go1.23  matrix: seeds x policies

// A range over a function: own variables, with and without a cure.

package main

import (
	"fmt"
	"sync"
)

func upTo(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(4)
	for i := range upTo(2) {
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
