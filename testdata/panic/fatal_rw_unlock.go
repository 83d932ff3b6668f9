//@ exit: 2

// Unlocking an unlocked RWMutex.

package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.Unlock()
}

// Stderr:
// fatal error: sync: Unlock of unlocked RWMutex
//
// goroutine 1 [running]:
// main.main()
// 	fatal_rw_unlock.go:11 +0x
