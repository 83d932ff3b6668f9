// Two mutexes locked in opposite orders, each goroutine holding one.

package main

import (
	"sync"
	"time"
)

func main() {
	var a, b sync.Mutex
	done := make(chan bool)
	go func() {
		a.Lock()
		time.Sleep(10 * time.Millisecond)
		b.Lock() // want deadlock
		b.Unlock()
		a.Unlock()
		done <- true
	}()
	go func() {
		b.Lock()
		time.Sleep(10 * time.Millisecond)
		a.Lock() // want deadlock
		a.Unlock()
		b.Unlock()
		done <- true
	}()
	<-done // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main()
// 	lock_order.go:29 +0x
//
// goroutine 2 [sync.Mutex.Lock]:
// main.main.func1()
// 	lock_order.go:16 +0x
// created by main.main in goroutine 1
// 	lock_order.go:13 +0x
//
// goroutine 3 [sync.Mutex.Lock]:
// main.main.func2()
// 	lock_order.go:24 +0x
// created by main.main in goroutine 1
// 	lock_order.go:21 +0x
