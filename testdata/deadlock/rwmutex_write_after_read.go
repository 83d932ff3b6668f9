// A writer waits for a reader that never unlocks.

package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.RLock()
	mu.Lock() // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.RWMutex.Lock]:
// main.main()
// 	rwmutex_write_after_read.go:10 +0x
