//@ exit: 2

// In a full slice expression, a lower bound past the upper one.

package main

func main() {
	var a [8]byte
	l := 5
	_ = a[l:4:6]
}

// Stderr:
// panic: runtime error: slice bounds out of range [5:4:]
//
// goroutine 1 [running]:
// main.main()
// 	slice_three_low.go:10 +0x
