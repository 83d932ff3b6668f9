//@ exit: 2

// A panic at the bottom of a recursion shows each call.

package main

func down(n int) int {
	if n == 0 {
		panic("bottom")
	}
	return down(n-1) + 1
}

func main() {
	println(down(3))
}

// Stderr:
// panic: bottom
//
// goroutine 1 [running]:
// main.down(...)
// 	in_recursion.go:9 +0x
// main.down(...)
// 	in_recursion.go:11 +0x
// main.down(...)
// 	in_recursion.go:11 +0x
// main.down(...)
// 	in_recursion.go:11 +0x
// main.main()
// 	in_recursion.go:15 +0x
