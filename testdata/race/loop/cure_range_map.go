//@ matrix: seeds x policies x lang

// The three cures in a range over a map.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(6)
	for k, v := range map[string]int{"a": 1, "b": 2} {
		go func(k string, v int) {
			defer wg.Done()
			fmt.Println("argument", k, v)
		}(k, v)
		pair := fmt.Sprint(k, v)
		go func() {
			defer wg.Done()
			fmt.Println("variable", pair)
		}()
		k, v := k, v
		go func() {
			defer wg.Done()
			fmt.Println("copy", k, v)
		}()
	}
	wg.Wait()
}

// Unordered output:
// argument a 1
// argument b 2
// copy a 1
// copy b 2
// variable a1
// variable b2
