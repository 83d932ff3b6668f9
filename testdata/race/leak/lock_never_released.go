//@ matrix: seeds x policies

// A goroutine waits for a mutex that its holder forgot to unlock.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	go func() {
		mu.Lock() // want leak
		mu.Unlock()
	}()
	time.Sleep(10 * time.Millisecond)
	fmt.Println("main ends")
}

// Output:
// main ends
