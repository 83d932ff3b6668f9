// Methods with type parameters of their own, on generic and plain types, promoted, as values and expressions, explicit and inferred.

package main

import (
	"fmt"
	"strconv"
)

type List[T any] []T

func (l List[T]) Map[R any](f func(T) R) List[R] {
	out := make(List[R], 0, len(l))
	for _, x := range l {
		out = append(out, f(x))
	}
	return out
}

func (l List[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range l {
		a = f(a, x)
	}
	return a
}

func (l *List[T]) PushAll[S ~[]T](s S) *List[T] { *l = append(*l, s...); return l }

func Zip[T, U any](l List[T], m List[U]) List[Pair[T, U]] {
	var out List[Pair[T, U]]
	for i := range min(len(l), len(m)) {
		out = append(out, Pair[T, U]{l[i], m[i]})
	}
	return out
}

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) Then[C any](f func(A, B) C) Pair[B, C] { return Pair[B, C]{p.b, f(p.a, p.b)} }

type Conv struct{ n int }

func (c *Conv) To[T any](x any) (t T, ok bool) {
	c.n++
	t, ok = x.(T)
	return
}

func (c Conv) Keep[T any](x T) func() T { return func() T { return x } }

type Wrap struct {
	Conv
	name string
}

type Holder[K comparable] struct{ m map[K]any }

func (h *Holder[K]) Set[V any](k K, v V) *Holder[K] {
	if h.m == nil {
		h.m = map[K]any{}
	}
	h.m[k] = v
	return h
}

func (h *Holder[K]) Get[V any](k K) (V, bool) { v, ok := h.m[k].(V); return v, ok }

type Ints []int
type Names []string

func main() {
	l := List[int]{1, 2, 3}
	s := l.Map(strconv.Itoa)
	fmt.Printf("%T %q\n", s, s)
	fmt.Println(l.Map(func(i int) float64 { return float64(i) / 2 }).Fold("", func(a string, f float64) string { return a + fmt.Sprint(f) + ";" }))
	l.PushAll(Ints{4, 5}).PushAll([]int{6})
	fmt.Println(l, l.Fold(0, func(a, x int) int { return a + x }))
	z := Zip(l, s)
	fmt.Printf("%T %v\n", z[0], z)
	fmt.Println(z.Map(func(p Pair[int, string]) string { return p.b + "=" + strconv.Itoa(p.a) }))
	p := Pair[int, string]{1, "x"}.Then(func(i int, s string) bool { return i > 0 }).Then(func(s string, b bool) []any { return []any{s, b} })
	fmt.Printf("%T %v\n", p, p)
	w := Wrap{name: "w"}
	i, ok := w.To[int](5)
	e, ok2 := w.To[error]("no")
	t, ok3 := w.Conv.To[fmt.Stringer](nil)
	fmt.Println(i, ok, e, ok2, t, ok3, w.n)
	f := w.To[string]
	g := (*Conv).To[[]int]
	fmt.Println(f("str"))
	fmt.Println(g(&w.Conv, []int{1}))
	fmt.Println(w.n, w.Keep("kept")(), Conv.Keep[int](w.Conv, 9)(), Wrap.Keep[bool](w, true)())
	h := new(Holder[string]).Set("a", 1).Set("b", "two").Set("c", Names{"n"})
	a, _ := h.Get[int]("a")
	_, bad := h.Get[int]("b")
	c, _ := h.Get[Names]("c")
	fmt.Println(a, bad, c)
	m := l.Map[any]
	fmt.Printf("%T %v\n", m, m(func(i int) any { return i%2 == 0 }))
	defer l.Map(func(i int) int { fmt.Print(i, " "); return i })
	func() {
		defer func() { fmt.Println(recover()) }()
		l.Map(func(i int) int { return 6 / (i - 3) })
	}()
}

// Output:
// main.List[string] ["1" "2" "3"]
// 0.5;1;1.5;
// [1 2 3 4 5 6] 21
// main.Pair[int,string] [{1 1} {2 2} {3 3}]
// [1=1 2=2 3=3]
// main.Pair[bool,[]interface {}] {true [x true]}
// 5 true <nil> false <nil> false 3
// str true
// [1] true
// 5 kept 9 true
// 1 false [n]
// func(func(int) interface {}) main.List[interface {}] [false true false true false true]
// runtime error: integer divide by zero
// 1 2 3 4 5 6
