//@ matrix: seeds x policies

// Writing under a read lock.

package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu   sync.RWMutex
	hits int
}

func (c *cache) get() {
	c.mu.RLock()
	defer c.mu.RUnlock()
	fmt.Println("looking")
	c.hits++ // want race "cache\.hits"
	fmt.Println("found")
}

func main() {
	c := &cache{}
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.get()
		}()
	}
	wg.Wait()
}
