//@ lang: go1.21  matrix: seeds x policies

// A pointer as shared loop variable: the pointer itself races.

package main

import (
	"fmt"
	"sync"
)

type job struct{ done bool }

func main() {
	var wg sync.WaitGroup
	for _, j := range []*job{{}, {}, {}} { // want race "j"
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(j != nil) // want race "j" capture "j"
		}()
	}
	wg.Wait()
}
