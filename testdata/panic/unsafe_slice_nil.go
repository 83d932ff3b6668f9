//@ exit: 2

// unsafe.Slice of a nil pointer with a length.

package main

import "unsafe"

func main() {
	var p *int
	n := 3
	s := unsafe.Slice(p, n)
	println(len(s))
}

// Stderr:
// panic: runtime error: unsafe.Slice: ptr is nil and len is not zero
//
// goroutine 1 [running]:
// main.main()
// 	unsafe_slice_nil.go:12 +0x
