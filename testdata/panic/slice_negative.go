//@ exit: 2

// A negative slice bound.

package main

var n = -1

func main() {
	s := make([]int, 3)
	println(len(s[n:]))
}

// Stderr:
// panic: runtime error: slice bounds out of range [-1:]
//
// goroutine 1 [running]:
// main.main()
// 	slice_negative.go:11 +0x
