// How long a goroutine has waited is said from one minute on.

package main

import "time"

func main() {
	c := make(chan int)
	go func() {
		<-c // want deadlock
	}()
	time.Sleep(150 * time.Second)
	go func() {
		select {} // want deadlock
	}()
	time.Sleep(90 * time.Second)
	go func() {
		<-c // want deadlock
	}()
	time.Sleep(30 * time.Second)
	var none chan int
	none <- 1 // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send (nil chan)]:
// main.main()
// 	minutes.go:22 +0x
//
// goroutine 2 [chan receive, 4 minutes]:
// main.main.func1()
// 	minutes.go:10 +0x
// created by main.main in goroutine 1
// 	minutes.go:9 +0x
//
// goroutine 3 [select (no cases), 2 minutes]:
// main.main.func2()
// 	minutes.go:14 +0x
// created by main.main in goroutine 1
// 	minutes.go:13 +0x
//
// goroutine 4 [chan receive]:
// main.main.func3()
// 	minutes.go:18 +0x
// created by main.main in goroutine 1
// 	minutes.go:17 +0x
