//@ matrix: seeds x policies

// Unlock comes before the next Lock.

package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) deposit(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
}

func main() {
	a := &account{}
	var wg sync.WaitGroup
	for i := 1; i <= 4; i++ {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			a.deposit(n)
		}(i)
	}
	wg.Wait()
	fmt.Println(a.balance)
}

// Output:
// 10
