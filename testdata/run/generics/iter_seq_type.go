// iter.Seq as a parameter is inferred from slices.Values and plain functions.

package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func sum[T ~int | ~float64](s iter.Seq[T]) (t T) {
	for x := range s {
		t += x
	}
	return
}

func keys[K, V any](s iter.Seq2[K, V]) (out []K) {
	for k := range s {
		out = append(out, k)
	}
	return
}

func three(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) }

func main() {
	fmt.Println(sum(slices.Values([]float64{0.5, 1})), sum(three), keys(slices.All([]string{"a", "b"})))
	fmt.Println(slices.Sorted(maps.Keys(map[string]int{"z": 1, "y": 2})), slices.Collect(three))
}

// Output:
// 1.5 6 [0 1]
// [y z] [1 2 3]
