// Generic collections: a set, an ordered map as a tree, a stack, an optional, and functions over sequences.

package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](vs ...T) Set[T] {
	s := Set[T]{}
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}

func (s Set[T]) Union(o Set[T]) Set[T] {
	u := maps.Clone(s)
	maps.Copy(u, o)
	return u
}

func (s Set[T]) Minus(o Set[T]) Set[T] {
	d := maps.Clone(s)
	maps.DeleteFunc(d, func(v T, _ struct{}) bool { _, ok := o[v]; return ok })
	return d
}

type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	size int
}

type node[K cmp.Ordered, V any] struct {
	key         K
	val         V
	left, right *node[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	at := &t.root
	for *at != nil {
		switch c := cmp.Compare(k, (*at).key); {
		case c < 0:
			at = &(*at).left
		case c > 0:
			at = &(*at).right
		default:
			(*at).val = v
			return
		}
	}
	*at = &node[K, V]{key: k, val: v}
	t.size++
}

func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.root.walk(yield) }
}

func (n *node[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.key, n.val) && n.right.walk(yield)
}

type Stack[T any] struct{ items []T }

var ErrEmpty = errors.New("empty stack")

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, ErrEmpty
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, nil
}

func Map[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range seq {
			if !yield(f(v)) {
				return
			}
		}
	}
}

func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func Take[T any](seq iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if n--; n < 0 || !yield(v) {
				return
			}
		}
	}
}

func Reduce[T, A any](seq iter.Seq[T], start A, f func(A, T) A) A {
	for v := range seq {
		start = f(start, v)
	}
	return start
}

func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
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

func naturals(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}

type Optional[T any] struct{ v *T }

func Some[T any](v T) Optional[T] { return Optional[T]{&v} }
func (o Optional[T]) Or(d T) T {
	if o.v == nil {
		return d
	}
	return *o.v
}

func main() {
	a, b := SetOf(1, 2, 3), SetOf(3, 4)
	fmt.Println(slices.Sorted(maps.Keys(a.Union(b))), slices.Sorted(maps.Keys(a.Minus(b))), len(a))
	var t Tree[string, int]
	for i, w := range strings.Fields("m c x a d z m") {
		t.Put(w, i)
	}
	for k, v := range t.All() {
		if k > "m" {
			break
		}
		fmt.Print(k, v, " ")
	}
	fmt.Println(t.size, maps.Collect(t.All()))
	var s Stack[rune]
	for _, r := range "abc" {
		s.Push(r)
	}
	for {
		r, err := s.Pop()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(string(r), " ")
	}
	even := Filter(naturals, func(n int) bool { return n%2 == 0 })
	squares := Map(even, func(n int) int { return n * n })
	fmt.Println(slices.Collect(Take(squares, 5)), Reduce(Take(naturals, 101), 0, func(a, v int) int { return a + v }))
	for n, w := range Zip(naturals, slices.Values([]string{"zero", "one", "two"})) {
		fmt.Print(n, "=", w, " ")
	}
	fmt.Println(Some(5).Or(1), Optional[string]{}.Or("none"))
	fmt.Printf("%T %T %T\n", a, t, Some([]int{1}))
}

// Output:
// [1 2 3 4] [1 2] 3
// a3 c1 d4 m6 6 map[a:3 c:1 d:4 m:6 x:2 z:5]
// c b a empty stack
// [0 4 16 36 64] 5050
// 0=zero 1=one 2=two 5 none
// main.Set[int] main.Tree[string,int] main.Optional[[]int]
