//@ exit: 2

// A panic in a function literal of a package variable.

package main

var handlers = map[string]func(int) int{
	"inv": func(n int) int { return 100 / n },
}

func main() {
	println(handlers["inv"](0))
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.init.func1(...)
// 	in_package_literal.go:8 +0x
// main.main()
// 	in_package_literal.go:12 +0x
