//@ exit: 2

// OnceValue panics with the same value on each call.

package main

import "sync"

func main() {
	f := sync.OnceValue(func() int {
		panic("no value")
	})
	func() {
		defer func() { println("first", recover().(string)) }()
		f()
	}()
	f()
}

// Stderr:
// first no value
// panic: no value
//
// goroutine 1 [running]:
// main.main()
// 	once_value_again.go:17 +0x
