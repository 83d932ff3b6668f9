// A Once that calls itself.

package main

import "sync"

func main() {
	var once sync.Once
	once.Do(func() {
		once.Do(func() {}) // want deadlock
	})
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.Mutex.Lock]:
// main.main.func1()
// 	once_recursive.go:10 +0x
// main.main()
// 	once_recursive.go:9 +0x
