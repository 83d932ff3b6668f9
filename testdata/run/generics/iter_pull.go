// iter.Pull turns an iterator around.

package main

import (
	"fmt"
	"iter"
	"slices"
)

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func main() {
	for a, b := range zip(slices.Values([]int{1, 2, 3}), slices.Values([]string{"x", "y"})) {
		fmt.Println(a, b)
	}
	next, stop := iter.Pull(slices.Values([]int{7}))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
}

// Output:
// 1 x
// 2 y
// 7 true
// 0 false
// 0 false
