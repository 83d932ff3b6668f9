//@ exit: 2

// Waiting for a signal that nobody will send.

package main

import "sync"

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	mu.Lock()
	c.Wait() // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.Cond.Wait]:
// main.main()
// 	cond_wait.go:13 +0x
