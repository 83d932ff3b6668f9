// An RWMutex lets readers in together and writers alone.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.RWMutex
	mu.RLock()
	mu.RLock()
	fmt.Println(mu.TryRLock(), mu.TryLock())
	mu.RUnlock()
	mu.RUnlock()
	mu.RUnlock()
	mu.Lock()
	fmt.Println(mu.TryRLock(), mu.TryLock())
	mu.Unlock()
	data := map[int]int{}
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			mu.Lock()
			data[i] = i * i
			mu.Unlock()
		})
		wg.Go(func() {
			mu.RLock()
			_ = data[i]
			mu.RUnlock()
		})
	}
	wg.Wait()
	fmt.Println(data)
	l := mu.RLocker()
	l.Lock()
	fmt.Println(mu.TryLock())
	l.Unlock()
}

// Output:
// true false
// false false
// map[0:0 1:1 2:4 3:9]
// false
