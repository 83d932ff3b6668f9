// Generic functions: inference in all directions, constraint types, type sets, function values, zero values, type switches, nesting.

package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"
)

type Integer interface{ ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 }
type Float interface{ ~float32 | ~float64 }
type Number interface{ Integer | Float }
type Text interface{ ~string | ~[]byte }
type Stringer interface{ String() string }
type StrNum interface {
	Number
	Stringer
}
type Deg float64
type Id int

func (d Deg) String() string { return fmt.Sprintf("%.1f°", float64(d)) }
func (i Id) String() string  { return fmt.Sprintf("#%d", int(i)) }

func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Filter[S ~[]E, E any](s S, ok func(E) bool) (r S) {
	for _, e := range s {
		if ok(e) {
			r = append(r, e)
		}
	}
	return
}
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}
func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func Avg[T Number](xs ...T) float64    { return float64(Sum(xs...)) / float64(len(xs)) }
func Join[T StrNum](xs []T) string     { return strings.Join(Map(xs, T.String), ",") + fmt.Sprint(Sum(xs...)) }
func Len[T Text](t T) int              { return len(t) }
func Rev[T Text](t T) T                { b := []byte(t); slices.Reverse(b); return T(b) }
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	ks := slices.Collect(maps.Keys(m))
	sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
	return ks
}
func Ptr[T any](x T) *T { return &x }
func Deref[T any](p *T, def ...T) T {
	if p == nil {
		return append(def, *new(T))[0]
	}
	return *p
}
func Convert[To, From Number](x From) To  { return To(x) }
func Is[T any](x any) bool                { _, ok := x.(T); return ok }
func As[T error](err error) (t T, ok bool) { ok = errors.As(err, &t); return }
func Must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}
func Kind[T any]() string {
	var z T
	switch any(z).(type) {
	case int, Id:
		return fmt.Sprintf("intish %T", z)
	case []int:
		return "ints"
	case nil:
		return fmt.Sprintf("interface %T", &z)
	}
	return fmt.Sprintf("%T", z)
}
func Send[T any, C ~chan T | ~chan<- T](c C, xs ...T) {
	for _, x := range xs {
		c <- x
	}
	close(c)
}
func Recv[T any](c <-chan T) (r []T) {
	for x := range c {
		r = append(r, x)
	}
	return
}
func Memo[K comparable, V any](f func(K) V) func(K) V {
	m := map[K]V{}
	return func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(k)
		m[k] = v
		return v
	}
}
func Fields[T interface{ struct{ X, Y int } | Pt }](t T) T { u := t; return u }
func Index[T ~[]string | ~[3]string](t T, i int) string { return t[i] }
func Call[F ~func(A) R, A, R any](f F, a A) R           { return f(a) }
func Bits[T Integer](x T) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return n
}
func Cast[T any](xs ...any) (r []T) {
	for _, x := range xs {
		if t, ok := x.(T); ok {
			r = append(r, t)
		}
	}
	return
}

type Pt struct{ X, Y int }
type MyErr struct{ code int }

func (e *MyErr) Error() string { return fmt.Sprint("code ", e.code) }

type Fn func(int) string
type Bytes []byte
type Ints []int

func main() {
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i * i) }), Map(Ints{3}, Convert[float64, int]), Filter(Ints{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 }))
	f := Compose(func(i int) float64 { return float64(i) / 2 }, func(f float64) string { return fmt.Sprint(f) })
	fmt.Println(f(3), Curry(func(a int, b string) string { return strings.Repeat(b, a) })(2)("ab"), Compose(Len[string], func(n int) Id { return Id(n) })("abc"))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[uint8](200, 100), Sum[Deg](), Avg(1, 2), Join([]Deg{1, 2.5}), Join([]Id{1, 2}))
	fmt.Println(Len("abc"), Len(Bytes{1}), Rev("hello"), Rev(Bytes("abc")), Keys(map[string]int{"b": 1, "a": 2}), Keys(map[Id]bool{3: true, 1: false}))
	fmt.Println(*Ptr(3), Deref(Ptr("x")), Deref[int](nil), Deref(nil, 7), Deref[[]int](nil) == nil)
	fmt.Println(Convert[int8](300), Convert[uint8](-1.5+2), Convert[Deg](Id(4)), Is[int](3), Is[Stringer](Id(1)), Is[error](nil), Is[any](nil))
	e, ok := As[*MyErr](fmt.Errorf("w: %w", &MyErr{5}))
	fmt.Println(e, ok, Must(strconv.Atoi("5")))
	fmt.Println(Kind[int](), Kind[Id](), Kind[[]int](), Kind[error](), Kind[any](), Kind[Pt](), Kind[func()]())
	c := make(chan int, 3)
	Send(c, 1, 2, 3)
	d := make(chan<- string, 1)
	Send(d, "x")
	fmt.Println(Recv(c), len(d))
	calls := 0
	var fib func(int) int
	fib = Memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(60), calls, Fields(Pt{1, 2}), Index([]string{"a", "b"}, 1), Index([3]string{"x", "y", "z"}, 2), Call(Fn(func(i int) string { return "fn" }), 1), Call(Bits[int8], -1), Bits(uint8(7)))
	fmt.Println(Cast[int](1, "a", 2, 2.5), Cast[Stringer](Id(1), 1, Deg(2)), Cast[fmt.Stringer]())
	g := Map[[]string, string, int]
	fmt.Printf("%T %v %T\n", g, g([]string{"a", "bb"}, Len), Sum[Deg])
	fs := map[string]func(...float64) float64{"sum": Sum[float64], "avg": Avg[float64]}
	fmt.Println(fs["sum"](1, 2, 3), fs["avg"](1, 2), slices.MaxFunc([]Pt{{1, 2}, {2, 1}}, func(a, b Pt) int { return cmp.Compare(a.X, b.X) }))
	fmt.Println(slices.SortedFunc(maps.Values(map[int]string{1: "b", 2: "a"}), strings.Compare), slices.IndexFunc(Ints{1, 5}, func(i int) bool { return i > 2 }))
}

// Output:
// [1 4] [3] [2 4]
// 1.5 abab #3
// 6 3.5 44 0.0° 1.5 1.0°,2.5°3.5° #1,#2#3
// 3 1 olleh [99 98 97] [a b] [#1 #3]
// 3 x 0 7 true
// 44 0 4.0° true true false false
// code 5 true 5
// intish int intish main.Id ints interface *error interface *interface {} main.Pt func()
// [1 2 3] 1
// 1548008755920 61 {1 2} b z fn 8 3
// [1 2] [#1 2.0°] []
// func([]string, func(string) int) []int [1 2] func(...main.Deg) main.Deg
// 6 1.5 {2 1}
// [a b] 1
