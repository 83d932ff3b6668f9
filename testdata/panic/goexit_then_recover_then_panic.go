//@ exit: 2  seeds: 1..4

// Goexit, a recovered panic in a deferred function, and one that is not recovered.

package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		defer func() {
			panic("second")
		}()
		defer func() {
			defer func() { println("recovered", recover().(string)) }()
			panic("first")
		}()
		runtime.Goexit()
	}()
	<-c
}

// Stderr:
// recovered first
// panic: second
//
// goroutine 2 [running]:
// main.main.func1.1()
// 	goexit_then_recover_then_panic.go:13 +0x
// main.main.func1()
// 	goexit_then_recover_then_panic.go:19 +0x
// created by main.main in goroutine 1
// 	goexit_then_recover_then_panic.go:11 +0x
