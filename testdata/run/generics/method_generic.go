// Methods with type parameters of their own.

package main

import (
	"fmt"
	"strings"
)

type List[T any] []T

func (l List[T]) Map[U any](f func(T) U) List[U] {
	out := make(List[U], len(l))
	for i, x := range l {
		out[i] = f(x)
	}
	return out
}

func (l List[T]) Fold[A any](acc A, f func(A, T) A) A {
	for _, x := range l {
		acc = f(acc, x)
	}
	return acc
}

func main() {
	l := List[int]{1, 2, 3}
	s := l.Map(func(x int) string { return strings.Repeat("*", x) })
	fmt.Printf("%T %v\n", s, s)
	n := s.Map[int](func(s string) int { return len(s) * 10 }).Fold(0.5, func(a float64, x int) float64 { return a + float64(x) })
	fmt.Println(n)
}

// Output:
// main.List[string] [* ** ***]
// 60.5
