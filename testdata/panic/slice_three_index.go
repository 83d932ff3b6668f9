//@ exit: 2

// The third index past the capacity.

package main

var n = 5

func main() {
	s := make([]int, 3, 4)
	println(len(s[0:1:n]))
}

// Stderr:
// panic: runtime error: slice bounds out of range [::5] with capacity 4
//
// goroutine 1 [running]:
// main.main()
// 	slice_three_index.go:11 +0x
