//@ matrix: seeds x policies

// close comes before every receive that sees the channel closed.

package main

import (
	"fmt"
	"sync"
)

func main() {
	ready := make(chan struct{})
	config := ""
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-ready
			fmt.Println(config)
		}()
	}
	config = "loaded"
	close(ready)
	wg.Wait()
}

// Output:
// loaded
// loaded
// loaded
