//@ exit: 2

// Unlocking a read lock twice.

package main

import "sync"

func main() {
	var mu sync.RWMutex
	defer func() { println(recover() != nil) }()
	mu.RLock()
	mu.RUnlock()
	mu.RUnlock()
}

// Stderr:
// fatal error: sync: RUnlock of unlocked RWMutex
//
// goroutine 1 [running]:
// main.main()
// 	fatal_unlock_rw_twice.go:14 +0x
