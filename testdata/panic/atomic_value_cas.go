//@ exit: 2

// CompareAndSwap of another type into an atomic.Value.

package main

import "sync/atomic"

func main() {
	var v atomic.Value
	v.Store("a")
	v.CompareAndSwap("a", 1)
}

// Stderr:
// panic: sync/atomic: compare and swap of inconsistently typed values
//
// goroutine 1 [running]:
// main.main()
// 	atomic_value_cas.go:12 +0x
