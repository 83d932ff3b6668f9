// Grouping and counting with maps of slices.

package main

import (
	"cmp"
	"fmt"
	"slices"
)

func GroupBy[T any, K comparable](xs []T, key func(T) K) map[K][]T {
	m := map[K][]T{}
	for _, x := range xs {
		k := key(x)
		m[k] = append(m[k], x)
	}
	return m
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	ks := make([]K, 0, len(m))
	for k := range m {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return ks
}

func main() {
	g := GroupBy([]string{"go", "rust", "c", "zig", "java"}, func(s string) int { return len(s) })
	for _, k := range Keys(g) {
		fmt.Println(k, g[k])
	}
	fmt.Println(GroupBy([]int{1, 2, 3, 4}, func(x int) bool { return x%2 == 0 }))
}

// Output:
// 1 [c]
// 2 [go]
// 3 [zig]
// 4 [rust java]
// map[false:[1 3] true:[2 4]]
