// Inference from the type of a function argument.

package main

import (
	"fmt"
	"strconv"
	"strings"
)

func apply[T, U any](x T, f func(T) U) U { return f(x) }

func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func main() {
	fmt.Println(apply(3, strconv.Itoa)+"!", apply("x", strings.ToUpper))
	f := compose(strconv.Itoa, func(s string) int { return len(s) })
	fmt.Println(f(12345))
	fmt.Printf("%T\n", compose(f, func(n int) []bool { return make([]bool, n) }))
}

// Output:
// 3! X
// 5
// func(int) []bool
