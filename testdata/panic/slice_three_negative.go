//@ exit: 2

// In a full slice expression, a negative capacity bound.

package main

func main() {
	var a [8]byte
	m := -3
	_ = a[0:0:m]
}

// Stderr:
// panic: runtime error: slice bounds out of range [::-3]
//
// goroutine 1 [running]:
// main.main()
// 	slice_three_negative.go:10 +0x
