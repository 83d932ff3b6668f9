//@ exit: 2

// A recovered panic leaves the lock locked.

package main

import "sync"

var mu sync.Mutex

func update(m map[string]int) {
	defer func() { recover() }()
	mu.Lock()
	m["a"]++
	mu.Unlock()
}

func main() {
	update(nil)
	mu.Lock() // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.Mutex.Lock]:
// main.main()
// 	panic_recovered_lock_held.go:20 +0x
