//@ exit: 2

// unsafe.Slice of more bytes than there are.

package main

import "unsafe"

var n = 1 << 62

func main() {
	x := new(int64)
	_ = unsafe.Slice(x, n)
}

// Stderr:
// panic: runtime error: unsafe.Slice: len out of range
//
// goroutine 1 [running]:
// main.main()
// 	unsafe_slice_long.go:13 +0x
