//@ exit: 2

// RUnlock of an unlocked RWMutex.

package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.RUnlock()
}

// Stderr:
// fatal error: sync: RUnlock of unlocked RWMutex
//
// goroutine 1 [running]:
// main.main()
// 	fatal_rw_runlock.go:11 +0x
