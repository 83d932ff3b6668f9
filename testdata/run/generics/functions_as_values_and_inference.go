// Generic functions that are values, results and arguments, with their type arguments inferred from where they go.

package main

import (
	"fmt"
	"strings"
)

func id[T any](x T) T                { return x }
func pair[A, B any](a A, b B) string { return fmt.Sprintf("%T,%T", a, b) }
func mapf[T, U any](xs []T, f func(T) U) []U {
	var r []U
	for _, x := range xs {
		r = append(r, f(x))
	}
	return r
}
func double[T ~int | ~float64](x T) T { return x * 2 }
func str[T any](x T) string           { return fmt.Sprint(x) }

type F func(int) int
type G[T any] func(T) T
type S struct {
	f func(string) string
	g G[int]
	h map[string]func(float64) float64
}

func ret() func(int) string                                   { return str }
func vari[T any](fs ...func(T) T) int                         { return len(fs) }
func two[T any](a, b T) T                                     { return b }
func ptr[T any, P interface{ *T }](p P) T                     { return *p }
func slice[S ~[]E, E interface{ ~int | ~string }](s S) (E, S) { return s[0], s[1:] }

type MySlice []int
type Num interface {
	~int | ~int8 | ~float32 | ~float64
}

func addc[T Num](x T) T                       { return x + 1 }
func shiftc[T ~uint8 | ~uint16](x T, n int) T { return x<<n | x>>(8-n) }
func cmpz[T comparable](a, b T) bool          { return a == b }
func makeT[T ~[]E, E any](n int) int          { return len(make(T, n)) }
func lenc[T ~string](x T) int {
	n := 0
	for range x {
		n++
	}
	return n
}
func sub[T ~string | ~[]byte](x T, i, j int) T  { return x[i:j] }
func app[T ~[]byte](x T, s string) T            { return append(x, s...) }
func recvT[C ~chan E | ~<-chan E, E any](c C) E { return <-c }
func keys[M ~map[K]V, K interface{ ~int | ~string }, V any](m M) (r []K) {
	for k := range m {
		r = append(r, k)
	}
	return
}
func iter2[T interface{ ~[3]int }](x T) (s int) {
	for _, v := range x {
		s += v
	}
	return
}
func conv[T, U Num](x T) U { return U(x) }
func closure[T any](x T) (func() T, func(T)) {
	return func() T { return x }, func(y T) { x = y }
}

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T]  { return Opt[T]{v, true} }
func None[T any]() (o Opt[T]) { return }
func (o Opt[T]) Or(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type Chain[T any] struct{ fs []func(T) T }

func (c *Chain[T]) Then(f func(T) T) *Chain[T] { c.fs = append(c.fs, f); return c }
func (c Chain[T]) Run(x T) T {
	for _, f := range c.fs {
		x = f(x)
	}
	return x
}

type Eq[T any] interface{ Equal(T) bool }
type I int

func (a I) Equal(b I) bool { return a == b }
func index[T Eq[T]](xs []T, x T) int {
	for i, y := range xs {
		if y.Equal(x) {
			return i
		}
	}
	return -1
}

type LinkedMap[K comparable, V any] struct {
	m    map[K]*entry[K, V]
	head *entry[K, V]
}
type entry[K comparable, V any] struct {
	k    K
	v    V
	next *entry[K, V]
}

func (l *LinkedMap[K, V]) Set(k K, v V) {
	if l.m == nil {
		l.m = map[K]*entry[K, V]{}
	}
	e := &entry[K, V]{k, v, l.head}
	l.m[k], l.head = e, e
}

type Visitor[R any] interface {
	Num(int) R
	Add(a, b Expr) R
}
type Expr interface{ String() string }
type Lit int
type Sum struct{ a, b Expr }

func (l Lit) String() string { return fmt.Sprint(int(l)) }
func (s Sum) String() string { return s.a.String() + "+" + s.b.String() }
func Visit[R any](e Expr, v Visitor[R]) R {
	switch e := e.(type) {
	case Lit:
		return v.Num(int(e))
	case Sum:
		return v.Add(e.a, e.b)
	}
	panic("?")
}

type eval struct{}

func (eval) Num(i int) int       { return i }
func (v eval) Add(a, b Expr) int { return Visit[int](a, v) + Visit[int](b, v) }

type depth struct{ d *int }

func (depth) Num(int) string { return "n" }
func (v depth) Add(a, b Expr) string {
	*v.d++
	return "(" + Visit[string](a, v) + Visit[string](b, v) + ")"
}

func main() {
	var f F = id
	var g func(float64) float64 = double
	s := S{f: strings.ToUpper, g: double, h: map[string]func(float64) float64{"d": double, "i": id}}
	fmt.Println(f(3), g(1.5), s.f("x"), s.g(4), s.h["d"](2), ret()(5))
	fmt.Println(mapf([]int{1, 2}, str), mapf([]float64{1.5}, double), mapf([]string{"a"}, id), vari(id[int], double), vari[string](id, strings.TrimSpace))
	fmt.Println(pair(1, 'a'), pair("x", 1.0), pair[any, error](nil, nil), pair(1<<3, 2i), two(1, 2.5), two[any](1, "b"))
	x := 5
	fmt.Println(ptr(&x), ptr[int](&x))
	fmt.Println(slice(MySlice{1, 2}))
	a, b := slice([]string{"q", "r"})
	fmt.Printf("%T %T %v\n", a, b, b)
	fmt.Println(addc(int8(127)), addc(float32(0.5)), shiftc(uint8(0x81), 1), shiftc(uint16(0x8001), 4))
	fmt.Println(cmpz[any](1, 1), cmpz[any](1, "1"), cmpz(struct{ a int }{1}, struct{ a int }{1}), cmpz[interface{ M() }](nil, nil))
	fmt.Println(makeT[[]int](3), makeT[[]string](2), lenc("héé"), 1, sub("hello", 1, 3), string(app([]byte("a"), "bc")))
	c := make(chan string, 1)
	c <- "v"
	fmt.Println(recvT(c), len(keys(map[string]int{"a": 1})), iter2([3]int{1, 2, 3}))
	fmt.Println(conv[float64, int8](300.7), conv[int, float32](1<<24+1), conv[int8, int](-1))
	get, set := closure("a")
	set(get() + "b")
	fmt.Println(get(), Some(3).Or(4), None[string]().Or("d"), (&Chain[int]{}).Then(double).Then(addc).Then(id).Run(5))
	fmt.Println(index([]I{1, 2, 3}, 2))
	var l LinkedMap[string, []int]
	l.Set("a", nil)
	l.Set("b", []int{1})
	fmt.Println(l.head.k, l.head.next.k, len(l.m))
	e := Sum{Sum{Lit(1), Lit(2)}, Lit(3)}
	n := 0
	fmt.Println(Visit[int](e, eval{}), Visit[string](e, depth{&n}), n, e)
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(cmpz[any]([]int{}, []int{}))
	}()
	type T[P any] struct{ p P }
	fmt.Printf("%v %+v\n", T[T[int]]{T[int]{1}}, T[[]T[string]]{})
	fn := mapf[int, string]
	fmt.Printf("%T %v\n", fn, fn == nil)
	var arr [3]Opt[func() int]
	arr[1] = Some(func() int { return 9 })
	fmt.Println(arr[1].v(), arr[0].v == nil)
	ch := make(chan Opt[int], 2)
	ch <- Some(1)
	ch <- None[int]()
	close(ch)
	for o := range ch {
		fmt.Print(o, " ")
	}
	fmt.Println()
}

// Output:
// 3 3 X 8 4 5
// [1 2] [3] [a] 2 2
// int,int32 string,float64 <nil>,<nil> int,complex128 2.5 b
// 5 5
// 1 [2]
// string []string [r]
// -128 1.5 3 2064
// true false true true
// 3 2 3 1 el abc
// v 1 6
// 44 1.6777216e+07 -1
// ab 3 d 11
// 1
// b a 2
// 6 ((nn)n) 2 1+2+3
// runtime error: comparing uncomparable type []int
// {{1}} {p:[]}
// func([]int, func(int) string) []string false
// 9 true
// {1 true} {0 false}
