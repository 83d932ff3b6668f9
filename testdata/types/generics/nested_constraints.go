// A type argument that fails a constraint inside another type or function.

package main

type Ord interface{ ~int | ~string }
type Tree[T Ord] struct{}
type Forest[T any] struct{ t []Tree[T] } // want "T does not satisfy Ord"
type Set[K comparable] map[K]Tree[K] // want "K does not satisfy Ord"

func sort[T Ord](xs []T)  {}
func outer[T any](xs []T) { sort(xs) } // want "T does not satisfy Ord"
func okay[T Ord](xs []T)  { sort(xs) }

func (t Tree[T]) Max() T { var z T; return z }

func main() {
	var t Tree[float64] // want "float64 does not satisfy Ord \(float64 missing in ~int \| ~string\)"
	var f Forest[int]
	okay([]bool{}) // want "bool does not satisfy Ord \(bool missing in ~int \| ~string\)"
	sort[float64](nil) // want "float64 does not satisfy Ord \(float64 missing in ~int \| ~string\)"
	sort([]Tree[int]{}) // want "Tree\[int\] does not satisfy Ord \(Tree\[int\] missing in ~int \| ~string\)"
	_, _ = t, f
}
