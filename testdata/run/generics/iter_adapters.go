// Iterator adapters: map, filter, take, zip.

package main

import (
	"fmt"
	"iter"
)

func Map[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}

func Filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		s(func(x T) bool { return !f(x) || yield(x) })
	}
}

func Take[T any](s iter.Seq[T], n int) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for x := range s {
			if i == n || !yield(i, x) {
				return
			}
			i++
		}
	}
}

func Count() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
}

func main() {
	sq := Map(Count(), func(x int) float64 { return float64(x*x) / 2 })
	for i, x := range Take(Filter(sq, func(f float64) bool { return f == float64(int(f)) }), 4) {
		fmt.Println(i, x)
	}
}

// Output:
// 0 0
// 1 2
// 2 8
// 3 18
