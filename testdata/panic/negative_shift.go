//@ exit: 2

// Shifting by a negative amount.

package main

var n = -1

func main() {
	println(1 << n)
}

// Stderr:
// panic: runtime error: negative shift amount
//
// goroutine 1 [running]:
// main.main()
// 	negative_shift.go:10 +0x
