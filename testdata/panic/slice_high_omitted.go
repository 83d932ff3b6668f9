//@ exit: 2

// A lower bound past the length, with the upper one left out.

package main

func main() {
	s := make([]int, 3, 8)
	i := len(s) + 2
	_ = s[i:]
}

// Stderr:
// panic: runtime error: slice bounds out of range [5:3]
//
// goroutine 1 [running]:
// main.main()
// 	slice_high_omitted.go:10 +0x
