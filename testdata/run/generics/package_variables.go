// Instances in package-level declarations and their initialization order.

package main

import "fmt"

var total = sum(table...)

var table = build(3, func(i int) float64 { return float64(i) / 2 })

var reg = Registry[string]{m: map[string]func() string{"a": show[int]}}

type Registry[K comparable] struct{ m map[K]func() string }

func sum[T float64 | int](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func build[T any](n int, f func(int) T) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = f(i)
	}
	return out
}

func show[T any]() string { var z T; return fmt.Sprintf("%T", z) }

func main() { fmt.Println(total, table, reg.m["a"]()) }

// Output:
// 1.5 [0 0.5 1] int
