// Several goroutines, each in its own wait state.

package main

import (
	"sync"
	"time"
)

func sender(c chan<- int) {
	c <- 1 // want deadlock
}

func main() {
	a, b := make(chan int), make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go sender(a)
	go func() {
		<-b // want deadlock
		wg.Done()
	}()
	time.Sleep(10 * time.Millisecond)
	wg.Wait() // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.WaitGroup.Wait]:
// main.main()
// 	two_goroutines.go:24 +0x
//
// goroutine 2 [chan send]:
// main.sender(...)
// 	two_goroutines.go:11 +0x
// created by main.main in goroutine 1
// 	two_goroutines.go:18 +0x
//
// goroutine 3 [chan receive]:
// main.main.func1()
// 	two_goroutines.go:20 +0x
// created by main.main in goroutine 1
// 	two_goroutines.go:19 +0x
