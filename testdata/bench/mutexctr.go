// Several goroutines increment a counter under a mutex.

package main

import (
	"fmt"
	"sync"
)

func main() {
	const workers, rounds = 8, 50_000
	var mu sync.Mutex
	var wg sync.WaitGroup
	counter := 0
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range rounds {
				mu.Lock()
				counter++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(counter)
}

// Output:
// 400000
