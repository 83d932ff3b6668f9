//@ exit: 2  seeds: 1..4

// One goroutine has gone by Goexit when another one panics.

package main

import "runtime"

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		runtime.Goexit()
	}()
	<-done
	go func() {
		panic("other")
	}()
	select {}
}

// Stderr:
// panic: other
//
// goroutine 3 [running]:
// main.main.func2()
// 	goexit_other_goroutine.go:17 +0x
// created by main.main in goroutine 1
// 	goexit_other_goroutine.go:16 +0x
