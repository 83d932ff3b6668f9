//@ exit: 2

// unsafe.String of a nil pointer with a length.

package main

import "unsafe"

var n = 3

func main() {
	_ = unsafe.String((*byte)(nil), n)
}

// Stderr:
// panic: runtime error: unsafe.String: ptr is nil and len is not zero
//
// goroutine 1 [running]:
// main.main()
// 	unsafe_string_nil.go:12 +0x
