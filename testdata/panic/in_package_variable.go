//@ exit: 2

// A panic in the initializer of a package variable.

package main

var x = f(0)

func f(n int) int {
	return 10 / n
}

func main() {
	println(x)
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.f(...)
// 	in_package_variable.go:10 +0x
// main.init()
// 	in_package_variable.go:7 +0x
