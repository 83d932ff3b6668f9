//@ lang: go1.21  matrix: seeds x policies

// The value variable of a range loop, shared by all iterations.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c"} { // want race "name"
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(name) // want race "name" capture "name"
		}()
	}
	wg.Wait()
}
