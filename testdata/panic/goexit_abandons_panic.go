//@ exit: 2  seeds: 1..4

// Goexit in a deferred function ends a panic, which still shows when a later one ends the program.

package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		defer func() {
			panic("after goexit")
		}()
		defer runtime.Goexit()
		panic("abandoned")
	}()
	<-c
}

// Stderr:
// panic: abandoned
// 	panic: after goexit
//
// goroutine 2 [running]:
// main.main.func1.1()
// 	goexit_abandons_panic.go:13 +0x
// main.main.func1()
// 	goexit_abandons_panic.go:16 +0x
// created by main.main in goroutine 1
// 	goexit_abandons_panic.go:11 +0x
