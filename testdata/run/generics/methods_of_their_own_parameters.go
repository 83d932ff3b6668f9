// Methods with type parameters of their own: inferred and given, as values and expressions, promoted, recursive, in goroutines.

package main

import (
	"fmt"
	"runtime"
	"strings"
)

type L[T any] []T

func (l L[T]) Map[U any](f func(T) U) L[U] {
	r := make(L[U], 0, len(l))
	for _, x := range l {
		r = append(r, f(x))
	}
	return r
}

type P[A, B any] struct {
	a A
	b B
}

func (p *P[A, B]) Swap[C any](c C) (*P[B, A], C) { return &P[B, A]{p.b, p.a}, c }
func (p P[A, B]) With[C any](f func(A, B) C) C   { return f(p.a, p.b) }

type E struct {
	*P[int, string]
	n int
}
type R struct{ n int }

func (r R) Rec[T any](d int, x T) string {
	if d == 0 {
		return fmt.Sprintf("%T", x)
	}
	if d%2 == 0 {
		return r.Rec(d-1, x)
	}
	return r.Rec[T](d-1, x)
}
func (r *R) Each[T any](xs ...T) (s string) {
	for i, x := range xs {
		defer func() { s += fmt.Sprint(i, x, r.n, ";") }()
	}
	return fmt.Sprintf("%T:", xs)
}
func (R) Where[T any]() string {
	pc, _, line, _ := runtime.Caller(0)
	_ = line
	n := runtime.FuncForPC(pc).Name()
	return n[strings.LastIndex(n, "/")+1:]
}
func apply[A, B any](f func(A) B, a A) B { return f(a) }

var _ = apply[int, int]

type Set[K comparable] struct{ m map[K]bool }

func (s *Set[K]) AddAll[S ~[]K](xs S) *Set[K] {
	if s.m == nil {
		s.m = map[K]bool{}
	}
	for _, x := range xs {
		s.m[x] = true
	}
	return s
}

type I interface{ Name() string }
type N struct{ s string }

func (n N) Name() string                   { return n.s }
func (n N) Wrap[T I](x T) string           { return n.s + x.Name() }
func (n N) Conv[T ~int | ~string](x T) any { return []T{x} }

func main() {
	l := L[int]{1, 2, 3}
	s := l.Map(func(i int) string { return strings.Repeat("z", i) })
	fmt.Printf("%v %T\n", s, s)
	e := E{&P[int, string]{1, "q"}, 2}
	sw, c := e.Swap(2.5)
	fmt.Println(*sw, c, e.With(func(a int, b string) string { return fmt.Sprint(b, a) }))
	fmt.Println(R{}.Rec(5, "x"), R{}.Rec(4, []int{}))
	r := &R{3}
	fmt.Println(r.Each("a", "b"), r.Each[any](1, "x"))
	fmt.Println(R{}.Where[int](), R.Where[string](R{}))
	f := l.Map[float64]
	fmt.Printf("%T %v\n", f, f(func(i int) float64 { return float64(i) / 4 }))
	g := L[int].Map[bool]
	fmt.Printf("%T %v\n", g, g(l, func(i int) bool { return i > 1 }))
	h := (*P[int, string]).Swap[rune]
	x, y := h(e.P, 'r')
	fmt.Println(*x, y)
	var k func(func(int) string) L[string] = l.Map
	fmt.Println(k(func(i int) string { return fmt.Sprint(-i) }))
	fmt.Println(len((&Set[string]{}).AddAll([]string{"a", "b", "a"}).m))
	fmt.Println(N{"n"}.Wrap(N{"m"}), N{}.Conv(3), N{}.Conv("s"))
	ch := make(chan string)
	go func() { ch <- R{}.Rec(3, 1.5) }()
	fmt.Println(<-ch)
	go r.Each(1, 2)
	defer fmt.Println("end")
	defer r.Each("d")
	var a any = R{}
	_, ok := a.(interface{ Where() string })
	fmt.Println(ok)
}

// Output:
// [z zz zzz] main.L[string]
// {q 1} 2.5 q1
// string []int
// []string:1b3;0a3; []interface {}:1x3;0 1 3;
// main.R.Where[...] main.R.Where[...]
// func(func(int) float64) main.L[float64] [0.25 0.5 0.75]
// func(main.L[int], func(int) bool) main.L[bool] [false true true]
// {q 1} 114
// [-1 -2 -3]
// 2
// nm [3] [s]
// float64
// false
// end
