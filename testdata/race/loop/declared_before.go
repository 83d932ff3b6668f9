//@ matrix: seeds x policies x lang

// A variable declared before the loop is shared in every version of the language.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var i int
	for i = 0; i < 3; i++ { // want race "i"
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(i) // want race "i" capture "i"
		}()
	}
	wg.Wait()
}
