//@ exit: 2

// Integer division by zero.

package main

func div(a, b int) int {
	return a / b
}

func main() {
	println(div(6, 3))
	println(div(1, 0))
}

// Stderr:
// 2
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.div(...)
// 	divide_by_zero.go:8 +0x
// main.main()
// 	divide_by_zero.go:13 +0x
