//@ exit: 2

// A Once whose function calls Do of the same Once.

package main

import "sync"

var once sync.Once

func setup() {
	once.Do(func() {}) // want deadlock
}

func main() {
	once.Do(setup)
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.Mutex.Lock]:
// main.setup()
// 	once_in_once.go:12 +0x
// main.main()
// 	once_in_once.go:16 +0x
