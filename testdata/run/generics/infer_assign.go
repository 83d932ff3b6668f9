// A generic function assigned to a variable of function type is instantiated by it.

package main

import (
	"cmp"
	"fmt"
)

func max2[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type binop func(string, string) string

func get() func(int8, int8) int8 { return max2 }

func main() {
	var f func(int, int) int = max2
	var g binop = max2
	fs := []func(float64, float64) float64{max2, func(a, _ float64) float64 { return a }}
	m := map[string]func(uint, uint) uint{"max": max2}
	fmt.Println(f(1, 2), g("b", "a"), get()(-1, -2), fs[0](1, 2), fs[1](1, 2), m["max"](7, 3))
	f = func(a, b int) int { return a }
	fmt.Println(f(1, 2))
}

// Output:
// 2 b -1 2 1 7
// 1
