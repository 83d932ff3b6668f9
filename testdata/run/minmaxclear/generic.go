// min, max and clear on type parameters.

package main

import (
	"cmp"
	"fmt"
)

func clamp[T cmp.Ordered](x, lo, hi T) T { return min(max(x, lo), hi) }

func reset[S ~[]E | ~map[int]E, E any](s S) S {
	clear(s)
	return s
}

func main() {
	fmt.Println(clamp(15, 0, 10), clamp(-2.5, -1, 1), clamp("m", "n", "z"))
	fmt.Println(reset[[]int, int]([]int{1, 2}), reset[map[int]string, string](map[int]string{1: "a"}))
}

// Output:
// 10 -1 n
// [0 0] map[]
