//@ exit: 2

// unsafe.String with a negative length.

package main

import "unsafe"

var n = -3

func main() {
	_ = unsafe.String(new(byte), n)
}

// Stderr:
// panic: runtime error: unsafe.String: len out of range
//
// goroutine 1 [running]:
// main.main()
// 	unsafe_string_negative.go:12 +0x
