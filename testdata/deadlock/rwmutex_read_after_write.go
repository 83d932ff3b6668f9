// A reader waits for a writer that never unlocks.

package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.Lock()
	mu.RLock() // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.RWMutex.RLock]:
// main.main()
// 	rwmutex_read_after_write.go:10 +0x
