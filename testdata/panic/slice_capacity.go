//@ exit: 2

// A slice bound past the capacity.

package main

var n = 5

func main() {
	s := make([]int, 3)
	println(len(s[:n]))
}

// Stderr:
// panic: runtime error: slice bounds out of range [:5] with capacity 3
//
// goroutine 1 [running]:
// main.main()
// 	slice_capacity.go:11 +0x
