//@ lang: go1.21  matrix: seeds x policies

// A struct as shared loop variable: the field that is read races with the next iteration.

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
	for _, it := range []item{{"a", 1}, {"b", 2}, {"c", 3}} { // want race "it|item\.name"
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(it.name) // want race "it|item\.name" capture "it"
		}()
	}
	wg.Wait()
}
