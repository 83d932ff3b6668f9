//@ exit: 2

// Endless recursion ends in a fatal error.

package main

func rec(n int) int {
	return rec(n+1) + 1
}

func main() {
	println(rec(0))
}

// Stderr:
// runtime: goroutine stack exceeds N-byte limit
// runtime: sp=0x stack=[0x, 0x]
// fatal error: stack overflow
// ...
// goroutine 1 [running]:
// ...
// main.rec(...)
// 	fatal_stack_overflow.go:8 +0x
// main.main()
// 	fatal_stack_overflow.go:12 +0x
// ...
