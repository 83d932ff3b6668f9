//@ matrix: seeds x policies

// A value that every caller initializes when it finds it missing.

package main

import (
	"sync"
)

var table map[string]int

func lookup(k string) int {
	if table == nil { // want race "table"
		table = map[string]int{"a": 1} // want race "table"
	}
	return table[k] // want maybe race "table"
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			lookup("a")
		}()
	}
	wg.Wait()
}
