//@ exit: 2

// A fatal error cannot be recovered, not even from a deferred function.

package main

import "sync"

func main() {
	var mu sync.Mutex
	defer func() { recover() }()
	defer mu.Unlock()
	mu.Lock()
	mu.Unlock()
}

// Stderr:
// fatal error: sync: unlock of unlocked mutex
//
// goroutine 1 [running]:
// main.main()
// 	fatal_in_deferred.go:15 +0x
