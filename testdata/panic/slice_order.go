//@ exit: 2

// Slice bounds in the wrong order.

package main

var lo, hi = 2, 1

func main() {
	s := make([]int, 3)
	println(len(s[lo:hi]))
}

// Stderr:
// panic: runtime error: slice bounds out of range [2:1]
//
// goroutine 1 [running]:
// main.main()
// 	slice_order.go:11 +0x
