//@ exit: 2

// Storing values of different types in an atomic.Value.

package main

import "sync/atomic"

func main() {
	var v atomic.Value
	v.Store(1)
	v.Store("a")
}

// Stderr:
// panic: sync/atomic: store of inconsistently typed value into Value
//
// goroutine 1 [running]:
// main.main()
// 	atomic_value_type.go:12 +0x
