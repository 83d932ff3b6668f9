// A generic function that calls itself with the same and with other type arguments.

package main

import "fmt"

func length[T any](xs []T) int {
	if len(xs) == 0 {
		return 0
	}
	return 1 + length(xs[1:])
}

func nest[T any](depth int, x T) string {
	if depth == 0 {
		return fmt.Sprintf("%T", x)
	}
	return "[" + fmt.Sprint(length([]T{x, x})) + nest(depth-1, x) + "]"
}

func even[T ~int](n T) bool { return n == 0 || odd(n-1) }
func odd[T ~int](n T) bool  { return n != 0 && even(n-1) }

func main() {
	fmt.Println(length([]string{"a", "b", "c"}), nest(2, 1.5), even(10), odd(4))
}

// Output:
// 3 [2[2float64]] true false
