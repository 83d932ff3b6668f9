//@ exit: 2

// A panic in a goroutine ends the program; only its trace is printed.

package main

import "time"

func work(n int) {
	if n == 0 {
		panic("in worker")
	}
	work(n - 1)
}

func main() {
	go work(2)
	time.Sleep(time.Second)
	println("not reached")
}

// Stderr:
// panic: in worker
//
// goroutine 2 [running]:
// main.work(...)
// 	in_goroutine.go:11 +0x
// main.work(...)
// 	in_goroutine.go:13 +0x
// main.work(...)
// 	in_goroutine.go:13 +0x
// created by main.main in goroutine 1
// 	in_goroutine.go:17 +0x
