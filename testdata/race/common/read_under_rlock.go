//@ matrix: seeds x policies

// The counterpart: readers under RLock, writers under Lock.

package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu sync.RWMutex
	m  map[int]int
}

func (c *cache) get(k int) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.m[k]
}

func (c *cache) set(k, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

func main() {
	c := &cache{m: map[int]int{}}
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			c.set(i, i*i)
		}()
		go func() {
			defer wg.Done()
			c.get(i)
		}()
	}
	wg.Wait()
	fmt.Println(c.get(0), c.get(1), c.get(2))
}

// Output:
// 0 1 4
