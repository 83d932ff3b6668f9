//@ exit: 2

// In a full slice expression, an upper bound past the capacity bound.

package main

func main() {
	s := make([]int, 3, 8)
	h := 5
	_ = s[0:h:4]
}

// Stderr:
// panic: runtime error: slice bounds out of range [:5:4]
//
// goroutine 1 [running]:
// main.main()
// 	slice_three_high.go:10 +0x
