//@ exit: 2

// Index out of range of a string.

package main

var n = 3

func main() {
	s := "abc"
	println(s[n])
}

// Stderr:
// panic: runtime error: index out of range [3] with length 3
//
// goroutine 1 [running]:
// main.main()
// 	index_string.go:11 +0x
