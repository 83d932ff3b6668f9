//@ exit: 2

// make with a capacity below the length.

package main

func main() {
	n := 4
	_ = make([]int, n, n-1)
}

// Stderr:
// panic: runtime error: makeslice: cap out of range
//
// goroutine 1 [running]:
// main.main()
// 	make_slice_capacity.go:9 +0x
