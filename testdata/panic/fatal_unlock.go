//@ exit: 2

// Unlocking an unlocked Mutex cannot be recovered; deferred functions do not run.

package main

import "sync"

func main() {
	defer println("not run")
	defer func() { recover() }()
	var mu sync.Mutex
	mu.Unlock()
}

// Stderr:
// fatal error: sync: unlock of unlocked mutex
//
// goroutine 1 [running]:
// main.main()
// 	fatal_unlock.go:13 +0x
