//@ exit: 2

// An atomic operation through a nil pointer.

package main

import "sync/atomic"

func main() {
	var p *int64
	atomic.AddInt64(p, 1)
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	atomic_pointer_nil.go:11 +0x
