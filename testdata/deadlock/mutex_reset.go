// A mutex that is set back to its zero value forgets who waits for it.

package main

import (
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	done := make(chan bool)
	mu.Lock()
	go func() {
		mu.Lock() // want race "mu" deadlock
		done <- true
	}()
	for range 100 {
		runtime.Gosched()
	}
	mu = sync.Mutex{} // want race "mu"
	mu.Lock()
	mu.Unlock()
	<-done // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main()
// 	mutex_reset.go:24 +0x
//
// goroutine 2 [sync.Mutex.Lock]:
// main.main.func1()
// 	mutex_reset.go:15 +0x
// created by main.main in goroutine 1
// 	mutex_reset.go:14 +0x
