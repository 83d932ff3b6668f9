//@ exit: 2

// Integer remainder by zero.

package main

func main() {
	z := uint8(0)
	println(7 % z)
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.main()
// 	remainder_by_zero.go:9 +0x
