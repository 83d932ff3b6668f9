// Generic aliases.

package main

import "fmt"

type Vec[T any] = []T
type Dict[V any] = map[string]V
type PairOf[T any] = Pair[T, T]
type Pred[T any] = func(T) bool
type Matrix[T any] = Vec[Vec[T]]

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) First() A { return p.a }

func count[T any](v Vec[T], p Pred[T]) (n int) {
	for _, x := range v {
		if p(x) {
			n++
		}
	}
	return
}

func main() {
	var v Vec[int] = []int{1, 2, 3}
	d := Dict[Vec[int]]{"v": v}
	p := PairOf[string]{"x", "y"}
	var q Pair[string, string] = p
	m := Matrix[int]{{1}, {2, 3}}
	fmt.Println(d, q.First(), count(v, func(x int) bool { return x > 1 }), m)
	fmt.Printf("%T %T %T %T\n", v, d, p, m)
}

// Output:
// map[v:[1 2 3]] x 2 [[1] [2 3]]
// []int map[string][]int main.Pair[string,string] [][]int
