//@ matrix: seeds x policies x lang

// A struct passed by value: the goroutine has its own copy.

package main

import (
	"fmt"
	"sync"
)

type item struct {
	name string
	n    int
}

func main() {
	var wg sync.WaitGroup
	for _, it := range []item{{"a", 1}, {"b", 2}} {
		wg.Add(1)
		go func(it item) {
			defer wg.Done()
			it.n *= 10
			fmt.Println(it)
		}(it)
	}
	wg.Wait()
}

// Unordered output:
// {a 10}
// {b 20}
