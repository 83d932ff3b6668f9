// The operands of return are evaluated before the deferred calls.

package main

import "fmt"

var x = 1

func bump() int { x++; return x }

func f() int {
	defer bump()
	return x * 10
}

func g() (a, b int) {
	defer func() { a, b = b, a }()
	return bump(), x
}

func main() {
	fmt.Println(f(), x)
	fmt.Println(g())
}

// Output:
// 10 2
// 3 3
