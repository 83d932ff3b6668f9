//@ matrix: seeds x policies

// A buffered channel limits how many goroutines work at once.

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

func main() {
	sem := make(chan struct{}, 3)
	var now, most atomic.Int32
	var wg sync.WaitGroup
	for range 12 {
		sem <- struct{}{}
		wg.Go(func() {
			defer func() { <-sem }()
			n := now.Add(1)
			for {
				m := most.Load()
				if n <= m || most.CompareAndSwap(m, n) {
					break
				}
			}
			runtime.Gosched()
			now.Add(-1)
		})
	}
	wg.Wait()
	fmt.Println(now.Load(), most.Load() <= 3)
}

// Output:
// 0 true
