//@ exit: 2

// An iterator that recovers from the panic of its own misuse, and ends as if nothing had happened.

package main

import "fmt"

func twice(yield func(int) bool) {
	defer func() { fmt.Println("recovered:", recover()) }()
	yield(1)
	yield(2)
}

func main() {
	for x := range twice {
		fmt.Println("body", x)
		break
	}
	fmt.Println("not reached")
}

// Output:
// body 1
// recovered: runtime error: range function continued iteration after function for loop body returned false

// Stderr:
// panic: runtime error: range function recovered a loop body panic and did not resume panicking
//
// goroutine 1 [running]:
// main.main()
// 	range_func_misuse_swallowed.go:19 +0x
