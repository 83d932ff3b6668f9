//@ matrix: seeds x policies

// Each access is atomic, so there is no race; both together are not, so an update may be lost.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var n atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v := n.Load()
			n.Store(v + 1)
		}()
	}
	wg.Wait()
	fmt.Println(n.Load())
}

// Outcomes: 1 | 2
