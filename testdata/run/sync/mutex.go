//@ matrix: seeds x policies

// A mutex makes increments whole; TryLock tells whether it is free; the zero value is unlocked.

package main

import (
	"fmt"
	"sync"
)

type counter struct {
	sync.Mutex
	n map[string]int
}

func (c *counter) inc(k string) {
	c.Lock()
	defer c.Unlock()
	c.n[k]++
}

func main() {
	c := counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 4 {
				c.inc("a")
				c.inc("b")
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.n)
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	fmt.Println(mu.TryLock())
	var l sync.Locker = &mu
	l.Unlock()
}

// Output:
// map[a:20 b:20]
// true false
// true
