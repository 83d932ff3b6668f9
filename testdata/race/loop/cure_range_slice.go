//@ matrix: seeds x policies x lang

// The three cures in a range over a slice.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(9)
	for i, v := range []string{"a", "b", "c"} {
		go func(i int, v string) {
			defer wg.Done()
			fmt.Println("argument", i, v)
		}(i, v)
		w := v
		go func() {
			defer wg.Done()
			fmt.Println("variable", w)
		}()
		v := v
		go func() {
			defer wg.Done()
			fmt.Println("copy", v)
		}()
	}
	wg.Wait()
}

// Unordered output:
// argument 0 a
// argument 1 b
// argument 2 c
// copy a
// copy b
// copy c
// variable a
// variable b
// variable c
