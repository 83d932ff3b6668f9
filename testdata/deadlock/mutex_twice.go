// Locking a mutex twice.

package main

import "sync"

func main() {
	var mu sync.Mutex
	mu.Lock()
	mu.Lock() // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.Mutex.Lock]:
// main.main()
// 	mutex_twice.go:10 +0x
