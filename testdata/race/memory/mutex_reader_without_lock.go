//@ matrix: seeds x policies

// A reader that does not lock races with a writer that does.

package main

import (
	"fmt"
	"sync"
	"time"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func main() {
	a := &account{}
	go func() {
		a.mu.Lock()
		a.balance = 10 // want race "account\.balance"
		a.mu.Unlock()
	}()
	fmt.Println("balance", a.balance) // want race "account\.balance"
	time.Sleep(10 * time.Millisecond)
}
