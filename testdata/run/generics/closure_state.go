// Each instance of a generic function with a closure has its own types, each call its own state.

package main

import "fmt"

func counter[T ~int | ~float64 | ~string](step T) func() T {
	var cur T
	return func() T {
		cur += step
		return cur
	}
}

func main() {
	a, b, c, d := counter(1), counter(0.5), counter("ab"), counter(1)
	a()
	a()
	b()
	c()
	fmt.Println(a(), b(), c(), d())
}

// Output:
// 3 1 abab 1
