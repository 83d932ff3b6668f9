//@ exit: 2

// unsafe.Slice with a negative length.

package main

import "unsafe"

var n = -1

func main() {
	x := new(int64)
	_ = unsafe.Slice(x, n)
}

// Stderr:
// panic: runtime error: unsafe.Slice: len out of range
//
// goroutine 1 [running]:
// main.main()
// 	unsafe_slice_negative.go:13 +0x
