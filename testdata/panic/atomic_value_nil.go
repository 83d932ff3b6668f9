//@ exit: 2

// Storing nil in an atomic.Value.

package main

import "sync/atomic"

func main() {
	var v atomic.Value
	v.Store(nil)
}

// Stderr:
// panic: sync/atomic: store of nil value into Value
//
// goroutine 1 [running]:
// main.main()
// 	atomic_value_nil.go:11 +0x
