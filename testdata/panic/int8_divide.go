//@ exit: 2

// Division by zero of narrow integers, and the one overflow that is none.

package main

func main() {
	a, b := int8(-128), int8(-1)
	println(a/b, a%b)
	b++
	println(a / b)
}

// Stderr:
// -128 0
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.main()
// 	int8_divide.go:11 +0x
