//@ exit: 2

// A panic in a deferred function during Goexit.

package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		defer func() {
			panic("in defer")
		}()
		runtime.Goexit()
	}()
	<-c
}

// Stderr:
// panic: in defer
//
// goroutine 2 [running]:
// main.main.func1.1()
// 	panic_in_goexit.go:13 +0x
// main.main.func1()
// 	panic_in_goexit.go:15 +0x
// created by main.main in goroutine 1
// 	panic_in_goexit.go:11 +0x
