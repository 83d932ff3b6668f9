//@ exit: 2

// A program may lower the limit of its stacks.

package main

import "runtime/debug"

func down(n int) int {
	return down(n+1) + 1
}

func main() {
	println(debug.SetMaxStack(1 << 20))
	println(down(0))
}

// Stderr:
// 1000000000
// runtime: goroutine stack exceeds N-byte limit
// runtime: sp=0x stack=[0x, 0x]
// fatal error: stack overflow
// ...
// goroutine 1 [running]:
// ...
// main.down(...)
// 	stack_limit_lowered.go:10 +0x
// main.main()
// 	stack_limit_lowered.go:15 +0x
// ...
