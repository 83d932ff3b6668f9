// sort.Interface from a generic slice type.

package main

import (
	"fmt"
	"sort"
)

type byFunc[T any] struct {
	xs   []T
	less func(a, b T) bool
}

func (b byFunc[T]) Len() int           { return len(b.xs) }
func (b byFunc[T]) Less(i, j int) bool { return b.less(b.xs[i], b.xs[j]) }
func (b byFunc[T]) Swap(i, j int)      { b.xs[i], b.xs[j] = b.xs[j], b.xs[i] }

func main() {
	xs := []string{"bb", "a", "ccc", "dd"}
	sort.Stable(byFunc[string]{xs, func(a, b string) bool { return len(a) > len(b) }})
	fmt.Println(xs)
	ys := []float64{2, 3, 1}
	sort.Sort(sort.Reverse(byFunc[float64]{ys, func(a, b float64) bool { return a < b }}))
	fmt.Println(ys)
}

// Output:
// [ccc bb dd a]
// [3 2 1]
