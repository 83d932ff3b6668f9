// The usual functions over slices.

package main

import (
	"fmt"
	"strconv"
)

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Filter[S ~[]T, T any](xs S, keep func(T) bool) S {
	var out S
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}

func Reduce[T, A any](xs []T, acc A, f func(A, T) A) A {
	for _, x := range xs {
		acc = f(acc, x)
	}
	return acc
}

type Words []string

func main() {
	xs := []int{1, 2, 3, 4, 5}
	sq := Map(xs, func(x int) int { return x * x })
	odd := Filter(sq, func(x int) bool { return x%2 == 1 })
	fmt.Println(sq, odd, Reduce(odd, 0, func(a, x int) int { return a + x }))
	fmt.Println(Map(xs, strconv.Itoa), Reduce(xs, "", func(a string, x int) string { return a + strconv.Itoa(x) }))
	w := Filter(Words{"go", "is", "fun"}, func(s string) bool { return len(s) == 2 })
	fmt.Printf("%T %v\n", w, w)
}

// Output:
// [1 4 9 16 25] [1 9 25] 35
// [1 2 3 4 5] 12345
// main.Words [go is]
