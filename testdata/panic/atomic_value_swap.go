//@ exit: 2

// Swap of another type into an atomic.Value.

package main

import "sync/atomic"

func main() {
	var v atomic.Value
	println(v.Swap("a") == nil)
	v.Swap(1)
}

// Stderr:
// true
// panic: sync/atomic: swap of inconsistently typed value into Value
//
// goroutine 1 [running]:
// main.main()
// 	atomic_value_swap.go:12 +0x
