//@ exit: 2

// A string sliced with its bounds the wrong way round.

package main

func cut(s string, from, to int) string {
	return s[from:to]
}

func main() {
	println(cut("hello", 1, 3))
	println(cut("hello", 4, 2))
}

// Stderr:
// el
// panic: runtime error: slice bounds out of range [4:2]
//
// goroutine 1 [running]:
// main.cut(...)
// 	slice_string_bounds.go:8 +0x
// main.main()
// 	slice_string_bounds.go:13 +0x
