// A generic function as an argument gets its type arguments from the parameter.

package main

import "fmt"

func Map[T, U any](xs []T, f func(T) U) []U {
	var out []U
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func show[T any](x T) string { return fmt.Sprintf("<%v>", x) }

func double[T ~int | ~string](x T) T { return x + x }

func run(f func(float64) string) string { return f(1.5) }

func main() {
	fmt.Println(Map([]int{1, 2}, show), Map([]string{"a"}, double), run(show))
}

// Output:
// [<1> <2>] [aa] <1.5>
