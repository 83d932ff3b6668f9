//@ exit: 2

// Index out of range of an array, while writing.

package main

var n = 5

func main() {
	var a [3]int
	a[n] = 1
}

// Stderr:
// panic: runtime error: index out of range [5] with length 3
//
// goroutine 1 [running]:
// main.main()
// 	index_array.go:11 +0x
