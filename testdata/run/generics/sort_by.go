// A sort with a key function and a generic comparison chain.

package main

import (
	"cmp"
	"fmt"
	"slices"
)

func SortBy[T any, K cmp.Ordered](xs []T, key func(T) K) {
	for i := 1; i < len(xs); i++ {
		for j := i; j > 0 && cmp.Less(key(xs[j]), key(xs[j-1])); j-- {
			xs[j], xs[j-1] = xs[j-1], xs[j]
		}
	}
}

type Cmp[T any] func(a, b T) int

func (c Cmp[T]) Then(d Cmp[T]) Cmp[T] {
	return func(a, b T) int { return cmp.Or(c(a, b), d(a, b)) }
}

func By[T any, K cmp.Ordered](key func(T) K) Cmp[T] {
	return func(a, b T) int { return cmp.Compare(key(a), key(b)) }
}

func main() {
	w := []string{"pear", "fig", "apple", "kiwi"}
	SortBy(w, func(s string) int { return len(s) })
	fmt.Println(w)
	SortBy(w, func(s string) string { return s })
	fmt.Println(w)
	slices.SortFunc(w, By(func(s string) int { return -len(s) }).Then(By(func(s string) string { return s })))
	fmt.Println(w)
}

// Output:
// [fig pear kiwi apple]
// [apple fig kiwi pear]
// [apple kiwi pear fig]
