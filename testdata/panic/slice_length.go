//@ exit: 2

// A bound past the end of a string.

package main

var n = 5

func main() {
	s := "abc"
	println(s[:n])
}

// Stderr:
// panic: runtime error: slice bounds out of range [:5] with length 3
//
// goroutine 1 [running]:
// main.main()
// 	slice_length.go:11 +0x
