// A search tree ordered by cmp.Ordered, walked by an iterator.

package main

import (
	"cmp"
	"fmt"
	"iter"
	"strings"
)

type Tree[T cmp.Ordered] struct {
	left, right *Tree[T]
	val         T
}

func (t *Tree[T]) Insert(x T) *Tree[T] {
	switch {
	case t == nil:
		return &Tree[T]{val: x}
	case x < t.val:
		t.left = t.left.Insert(x)
	case x > t.val:
		t.right = t.right.Insert(x)
	}
	return t
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.walk(yield) }
}

func (t *Tree[T]) walk(yield func(T) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.val) && t.right.walk(yield)
}

func main() {
	var t *Tree[int]
	for _, x := range []int{5, 2, 8, 2, 9, 1} {
		t = t.Insert(x)
	}
	for x := range t.All() {
		fmt.Print(x, " ")
		if x == 8 {
			break
		}
	}
	fmt.Println()
	var s *Tree[string]
	for _, w := range strings.Fields("the quick brown fox") {
		s = s.Insert(w)
	}
	for w := range s.All() {
		fmt.Print(w, " ")
	}
	fmt.Println()
}

// Output:
// 1 2 5 8
// brown fox quick the
