//@ exit: 2

// A negative index.

package main

var n = -1

func main() {
	s := []int{1}
	println(s[n])
}

// Stderr:
// panic: runtime error: index out of range [-1]
//
// goroutine 1 [running]:
// main.main()
// 	index_negative.go:11 +0x
