// Containers, combinators and constraints as generic libraries have them.

package main

import (
	"fmt"
	"sort"
	"strings"
)

type Base struct {
	ID   int
	Name string
}
type Mid struct {
	*Base
	Tag string
}
type Mid2 struct{ Base }
type Top struct {
	Mid2
	X int
}

type List[T any] struct{ xs []T }

func (l *List[T]) Push(x T) *List[T] { l.xs = append(l.xs, x); return l }
func (l List[T]) Map[U any](f func(T) U) List[U] {
	var r List[U]
	for _, x := range l.xs {
		r.xs = append(r.xs, f(x))
	}
	return r
}
func (l List[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range l.xs {
		a = f(a, x)
	}
	return a
}

type Plain struct{ n int }

func (p Plain) Conv[T ~int | ~string](x T) string { return fmt.Sprint(p.n, x) }
func (p *Plain) Set[T interface{ ~int }](x T)     { p.n = int(x) }

type Emb struct{ Plain }

type Alias[T any] = []Pair[T, string]
type Pair[A, B any] struct {
	a A
	b B
}
type Adder[A any] interface{ Add(A) A }
type Int int

func (a Int) Add(b Int) Int { return a + b }
func SumAll[A Adder[A]](z A, xs ...A) A {
	for _, x := range xs {
		z = z.Add(x)
	}
	return z
}

type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~float32 | ~float64 | ~string
}
type SortBy[T any, K Ordered] struct {
	xs  []T
	key func(T) K
}

func (s SortBy[T, K]) Len() int                  { return len(s.xs) }
func (s SortBy[T, K]) Less(i, j int) bool        { return s.key(s.xs[i]) < s.key(s.xs[j]) }
func (s SortBy[T, K]) Swap(i, j int)             { s.xs[i], s.xs[j] = s.xs[j], s.xs[i] }
func By[T any, K Ordered](xs []T, key func(T) K) { sort.Sort(SortBy[T, K]{xs, key}) }

type Opt func(*cfg)
type cfg struct {
	a int
	b string
}

func With[T int | string](x T) Opt {
	return func(c *cfg) {
		switch v := any(x).(type) {
		case int:
			c.a = v
		case string:
			c.b = v
		}
	}
}

type Matrix[T ~int | ~float64, N interface{ [2]T | [3]T }] struct{ rows []N }
type Num interface{ ~int | ~float64 }

func Dot[T Num](a, b []T) (s T) {
	for i := range a {
		s += a[i] * b[i]
	}
	return
}
func Ptr[T any](x T) *T { return &x }
func Must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}
func Filter[S ~[]E, E any](s S, f func(E) bool) S {
	var r S
	for _, x := range s {
		if f(x) {
			r = append(r, x)
		}
	}
	return r
}
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

type Named []string
type Cache[K comparable, V any] struct {
	m   map[K]V
	gen func(K) V
}

func (c *Cache[K, V]) Get(k K) V {
	if v, ok := c.m[k]; ok {
		return v
	}
	if c.m == nil {
		c.m = make(map[K]V)
	}
	v := c.gen(k)
	c.m[k] = v
	return v
}

type Node[K Ordered, V any] struct {
	k    K
	v    V
	l, r *Node[K, V]
}

func (n *Node[K, V]) Put(k K, v V) *Node[K, V] {
	switch {
	case n == nil:
		return &Node[K, V]{k: k, v: v}
	case k < n.k:
		n.l = n.l.Put(k, v)
	case k > n.k:
		n.r = n.r.Put(k, v)
	default:
		n.v = v
	}
	return n
}
func (n *Node[K, V]) Walk(f func(K, V)) {
	if n != nil {
		n.l.Walk(f)
		f(n.k, n.v)
		n.r.Walk(f)
	}
}

type Iface[T any] interface {
	Do(T) T
	~struct{ f func(T) T }
}
type Doer struct{ f func(int) int }

func (d Doer) Do(x int) int              { return d.f(x) }
func call[T any, I Iface[T]](i I, x T) T { return i.Do(x) }
func chanMap[T, U any](in <-chan T, f func(T) U) <-chan U {
	out := make(chan U)
	go func() {
		defer close(out)
		for x := range in {
			out <- f(x)
		}
	}()
	return out
}
func typeName[T any]() string                   { return fmt.Sprintf("%T", *new(T)) }
func isNil[T comparable](x T) bool              { var z T; return x == z }
func arrLen[T any, A [3]T | [5]T](a A) int      { return len(a) }
func conv[A, B ~[]byte | ~string](a A) B        { return B(a) }
func fnil[F func(int) | func(string)](f F) bool { return f == nil }
func sl[S ~[]int | ~[3]int](s *S)               {}

func main() {
	m := Mid2{ID: 3}
	t := Top{ID: 4, Name: "n", X: 5}
	fmt.Printf("%+v %+v\n", m, t)
	l := (&List[int]{}).Push(1).Push(2).Push(3)
	fmt.Println(l.Map(func(i int) string { return strings.Repeat("x", i) }).xs, l.Fold(0.5, func(a float64, i int) float64 { return a * float64(i) }))
	fmt.Println(Plain{3}.Conv("s"), Emb{Plain{4}}.Conv(5))
	e := Emb{}
	e.Set(9)
	fmt.Println(e.n)
	f := l.Map[float64]
	fmt.Printf("%v %T\n", f(func(i int) float64 { return float64(i) / 2 }).xs, f)
	var al Alias[int] = Alias[int]{{1, "a"}}
	fmt.Printf("%v %T\n", al, al)
	fmt.Println(SumAll(Int(1), 2, 3), *new(Int), *Ptr(3 + 4), *new(5), *new("s"))
	ws := []string{"ccc", "a", "bb"}
	By(ws, func(s string) int { return len(s) })
	fmt.Println(ws)
	c := cfg{}
	for _, o := range []Opt{With(3), With("x")} {
		o(&c)
	}
	fmt.Println(c)
	fmt.Println(Dot([]float64{1, 2}, []float64{3, 4}), Dot([]int{1}, []int{2}), Must(fmt.Sprint("ok"), nil))
	fmt.Printf("%T %v\n", Filter(Named{"a", "bb"}, func(s string) bool { return len(s) > 1 }), Compose(strings.ToUpper, func(s string) int { return len(s) })("abc"))
	fmt.Println(Curry(func(a int, b string) string { return fmt.Sprint(a, b) })(1)("z"))
	ca := Cache[string, int]{gen: func(s string) int { fmt.Println("gen", s); return len(s) }}
	fmt.Println(ca.Get("abc"), ca.Get("abc"))
	var n *Node[string, int]
	for i, s := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		n = n.Put(s, i)
	}
	n.Walk(func(k string, v int) { fmt.Print(k, "=", v, " ") })
	fmt.Println()
	in := make(chan int)
	go func() {
		for i := range 3 {
			in <- i
		}
		close(in)
	}()
	for s := range chanMap(in, func(i int) string { return fmt.Sprint("v", i) }) {
		fmt.Print(s, " ")
	}
	fmt.Println()
	fmt.Println(typeName[map[string]List[int]](), typeName[*Pair[int, []string]](), typeName[func(List[int]) error]())
	fmt.Println(isNil(0), isNil("a"), isNil[any](nil), isNil[*int](nil), arrLen[int]([5]int{}), conv[string, []byte]("hi"), fnil[func(int)](nil))
	g := Node[int, string].Walk2
	g(Node[int, string]{k: 1, v: "q"})
	h := (*Node[int, string]).Put
	fmt.Println(h(nil, 3, "z").v)
	type local[T any] struct{ v T }
	fmt.Printf("%T %v\n", local[local[int]]{}, local[string]{"a"})
}
func (n Node[K, V]) Walk2() { fmt.Println("walk2", n.k, n.v) }

// Output:
// {Base:{ID:3 Name:}} {Mid2:{Base:{ID:4 Name:n}} X:5}
// [x xx xxx] 3
// 3s 4 5
// 9
// [0.5 1 1.5] func(func(int) float64) main.List[float64]
// [{1 a}] []main.Pair[int,string]
// 6 0 7 5 s
// [a bb ccc]
// {3 x}
// 11 2 ok
// main.Named 3
// 1z
// gen abc
// 3 3
// brown=2 dog=8 fox=3 jumps=4 lazy=7 over=5 quick=1 the=6
// v0 v1 v2
// map[string]main.List[int] *main.Pair[int,[]string] func(main.List[int]) error
// true false true true 5 [104 105] true
// walk2 1 q
// z
// main.local[main.local[int]·1] {a}
