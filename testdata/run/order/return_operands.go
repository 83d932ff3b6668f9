// Operands of return: calls first, then variables.

package main

import "fmt"

var g = 1

func set(v int) int { g = v; return v }

func two() (int, int) { return g, set(5) }

func three() (a, b, c int) {
	defer func() { c = g }()
	return set(6), g, set(7)
}

func main() {
	fmt.Println(two())
	fmt.Println(three())
	fmt.Println(g)
}

// Output:
// 5 5
// 6 7 7
// 7
