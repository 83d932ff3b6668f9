//@ exit: 2

// make with a negative length.

package main

var n = -1

func main() {
	println(len(make([]int, n)))
}

// Stderr:
// panic: runtime error: makeslice: len out of range
//
// goroutine 1 [running]:
// main.main()
// 	make_slice_length.go:10 +0x
