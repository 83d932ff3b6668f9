// Names of instantiated types, constraints with methods, type switches on type parameters.

package main

import (
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"unsafe"
)

func F[A any](x A) any {
	type T[B any] struct{}
	_ = x
	return 1
}

type Int int
type GlobalInt = Int

func H[A interface{}]() any {
	type T struct{ a A }
	type U struct{ t *T }
	type V []map[string]T
	fmt.Printf("%T %T %T\n", T{}, U{}, V{})
	return T{}
}
func main0() {
	type T int
	type U[_ any] int
	fmt.Printf("%T %T %T\n", T(1), U[int](1), U[T](1))
	{
		type T string
		fmt.Printf("%T %T\n", T(""), U[T](1))
		fmt.Println(reflect.TypeOf(T("")) == reflect.TypeOf(U[T](1)))
	}
}

type Stringer interface{ String() string }
type MyInt int

func (m MyInt) String() string { return strconv.Itoa(int(m)) }

type StrI[T any] interface {
	Stringer
	comparable
	Foo(T) T
}

type G[K comparable, V any] struct {
	m map[K]V
	*G2[V]
}
type G2[V any] struct{ v V }

func (g *G2[V]) Get() V         { return g.v }
func (g G2[V]) GetV() *V        { return &g.v }
func (g *G[K, V]) Set(k K, v V) { g.m[k] = v; g.v = v }

type Num interface {
	~int | ~int8 | ~uint | ~float64 | ~complex128
}

func sw[T any](x T) string {
	switch y := any(x).(type) {
	case int:
		return "int" + strconv.Itoa(y)
	case []T:
		return "slice of T"
	case interface{ String() string }:
		return "str " + y.String()
	case T:
		return fmt.Sprintf("T %T", y)
	}
	return "?"
}
func sw2[T, U any](x any) string {
	switch x.(type) {
	case T:
		return "T"
	case U:
		return "U"
	case map[string]T:
		return "mapT"
	case func(T) U:
		return "fTU"
	case chan<- T:
		return "chan"
	default:
		return "d"
	}
}

type Tree[T any] struct {
	l, r *Tree[T]
	v    T
	cmp  func(a, b T) int
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{v: v}
	}
	return t
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }

type Seti[T comparable] map[T]struct{}

func (s Seti[T]) Has(t T) bool { _, ok := s[t]; return ok }
func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	r := make([]K, 0, len(m))
	for k := range m {
		r = append(r, k)
	}
	return r
}

type PtrTo[T any] interface {
	*T
	Set(string)
}
type setInt int

func (p *setInt) Set(s string) { i, _ := strconv.Atoi(s); *p = setInt(i) }
func FromStrings[T any, PT PtrTo[T]](s []string) []T {
	r := make([]T, len(s))
	for i, v := range s {
		p := PT(&r[i])
		p.Set(v)
	}
	return r
}

type Rec[T interface{ Less(T) bool }] []T

func (r Rec[T]) Len() int           { return len(r) }
func (r Rec[T]) Less(i, j int) bool { return r[i].Less(r[j]) }
func (r Rec[T]) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }

type L int

func (a L) Less(b L) bool { return a < b }

type Opt[T any] func(*T)

func apply[T any](t *T, o ...Opt[T]) {
	for _, f := range o {
		f(t)
	}
}
func conv[To, From Num2](f From) To { return To(f) }

type Num2 interface {
	~int | ~int8 | ~uint8 | ~float64
}

func idx[T ~[]byte | ~string](x T, i int) byte { return x[i] }
func lenOf[T ~[]byte | ~string](x T) int       { return len(x) }
func rng[T ~[]E, E any](x T) (n int) {
	for range x {
		n++
	}
	return
}
func zero[T any]() (z T)                        { return }
func sz[T any]() uintptr                        { var z T; return unsafe.Sizeof(z) }
func mv[T any](x interface{ M(T) T }) func(T) T { return x.M }

type mm struct{ n int }

func (m mm) M(i int) int { return i * m.n }

type Emb[T any] struct {
	Inner[T]
	sync int
}
type Inner[T any] struct{ X T }

func (i Inner[T]) Show() string { return fmt.Sprintf("%v:%T", i.X, i) }

type Fn[T any] func(T) T

func (f Fn[T]) Twice(x T) T { return f(f(x)) }

type Ch[T any] chan T

func (c Ch[T]) Drain() (r []T) {
	for v := range c {
		r = append(r, v)
	}
	return
}

type Num3[T any] interface {
	*int | *T
}

func main() {
	H[int]()
	H[GlobalInt]()
	H[[]string]()
	main0()
	g := G[string, int]{map[string]int{}, &G2[int]{}}
	g.Set("a", 4)
	fmt.Println(g.Get(), *g.GetV(), len(g.m))
	fmt.Printf("%T %T\n", g, g.G2)
	fmt.Println(sw(1), sw("x"), sw(MyInt(4)), sw([]int{}), sw(2.5))
	fmt.Println(sw2[int, string](1), sw2[int, string](""), sw2[int, int](1), sw2[int, string](map[string]int{}), sw2[int, bool](func(int) bool { return true }), sw2[int, bool](make(chan<- int)))
	var t *Tree[int]
	t = t.Insert(4)
	fmt.Println(t.v, reflect.TypeOf(t))
	p := MakePair("a", MakePair(1, 2.5))
	fmt.Printf("%v %+v %T\n", p, p, p)
	s := Seti[int]{1: {}, 2: {}}
	ks := Keys(s)
	sort.Ints(ks)
	fmt.Println(ks, s.Has(1), s.Has(5))
	fmt.Println(FromStrings[setInt]([]string{"1", "22"}))
	r := Rec[L]{3, 1, 2}
	sort.Sort(r)
	fmt.Println(r)
	x := 5
	apply(&x, func(p *int) { *p++ }, func(p *int) { *p *= 2 })
	fmt.Println(x, conv[int8](300), conv[float64](uint8(7)), conv[uint8](-1.5))
	fmt.Println(idx("abc", 1), lenOf([]byte{1, 2}), rng([]string{"a"}), zero[*int]() == nil, sz[struct {
		a int8
		b int64
	}](), mv[int](mm{3})(5))
	e := Emb[string]{Inner[string]{"q"}, 1}
	fmt.Println(e.Show(), e.X)
	fmt.Printf("%T %+v\n", e, e)
	fmt.Println(Fn[int](func(i int) int { return i + 1 }).Twice(3))
	c := make(Ch[string], 3)
	c <- "x"
	close(c)
	fmt.Println(c.Drain())
	f := Pair[int, string].String2
	fmt.Println(f(Pair[int, string]{1, "b"}))
	func() {
		defer func() { fmt.Println(recover()) }()
		var a any = Pair[int, string]{}
		_ = a.(Pair[string, int])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var a any = 3
		_ = a.(Stringer)
	}()
	fmt.Println(reflect.TypeOf(Pair[map[string][]int, func(int) error]{}).Name(), reflect.TypeOf(&g).String())
	type loc struct{ a int }
	fmt.Printf("%T %T\n", Pair[loc, *loc]{}, []Inner[interface{ M() }]{})
	fmt.Printf("%T\n", Pair[struct {
		A int `json:"a"`
		b string
	}, interface{ Foo(int) (string, error) }]{})
}
func (p Pair[A, B]) String2() string { return fmt.Sprint(p.First, p.Second) }

// Output:
// main.T[int] main.U[int] main.V[int]
// main.T[main.Int] main.U[main.Int] main.V[main.Int]
// main.T[[]string] main.U[[]string] main.V[[]string]
// main.T main.U[int] main.U[main.T·5]
// main.T main.U[main.T·7]
// false
// 4 4 1
// main.G[string,int] *main.G2[int]
// int1 T string str 4 T []int T float64
// T U T mapT fTU chan
// 4 *main.Tree[int]
// {a {1 2.5}} {First:a Second:{First:1 Second:2.5}} main.Pair[string,main.Pair[int,float64]]
// [1 2] true false
// [1 22]
// [1 2 3]
// 12 44 7 255
// 98 2 1 true 16 15
// q:main.Inner[string] q
// main.Emb[string] {Inner:{X:q} sync:1}
// 5
// [x]
// 1b
// interface conversion: interface {} is main.Pair[int,string], not main.Pair[string,int]
// interface conversion: int is not main.Stringer: missing method String
// Pair[map[string][]int,func(int) error] *main.G[string,int]
// main.Pair[main.loc·8,*main.loc·8] []main.Inner[interface { M() }]
// main.Pair[struct { A int "json:\"a\""; main.b string },interface { Foo(int) (string, error) }]
