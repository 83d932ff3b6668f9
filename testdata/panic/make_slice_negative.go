//@ exit: 2

// make with a negative length.

package main

func f(n int) []string { return make([]string, n) }

func main() {
	_ = f(-1)
}

// Stderr:
// panic: runtime error: makeslice: len out of range
//
// goroutine 1 [running]:
// main.f(...)
// 	make_slice_negative.go:7 +0x
// main.main()
// 	make_slice_negative.go:10 +0x
