// Generic types: recursive, mutually recursive, with embedded parameters' constraints, methods over several instances, local types.

package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type Node[K cmp.Ordered, V any] struct {
	k           K
	v           V
	left, right *Node[K, V]
}

type Tree[K cmp.Ordered, V any] struct {
	root *Node[K, V]
	n    int
}

func (t *Tree[K, V]) Put(k K, v V) bool {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).k); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			(*p).v = v
			return false
		}
	}
	*p = &Node[K, V]{k: k, v: v}
	t.n++
	return true
}

func (t *Tree[K, V]) All(yield func(K, V) bool) { t.root.walk(yield) }

func (n *Node[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.k, n.v) && n.right.walk(yield)
}

type Even[T any] struct {
	x    T
	next *Odd[T]
}
type Odd[T any] struct {
	x    []T
	next *Even[T]
}

func (e *Even[T]) Len() int {
	if e == nil {
		return 0
	}
	return 1 + e.next.Len()
}
func (o *Odd[T]) Len() int {
	if o == nil {
		return 0
	}
	return len(o.x) + o.next.Len()
}

type Num interface {
	~int | ~int32 | ~float64 | ~uint8
}

type Vec[T Num] []T

func (v Vec[T]) Map(f func(T) T) Vec[T] {
	out := make(Vec[T], len(v))
	for i, x := range v {
		out[i] = f(x)
	}
	return out
}

func (v Vec[T]) Dot(w Vec[T]) (s T) {
	for i := range v {
		s += v[i] * w[i]
	}
	return
}

type Meters float64
type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(xs ...T) Set[T] {
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}


type Opt[T any] struct {
	v  *T
	fs []func(T) T
}

func Some[T any](x T) Opt[T]                   { return Opt[T]{v: &x} }
func (o Opt[T]) Then(f func(T) T) Opt[T]       { o.fs = append(o.fs, f); return o }
func (o Opt[T]) Get() (x T, ok bool) {
	if o.v == nil {
		return
	}
	x = *o.v
	for _, f := range o.fs {
		x = f(x)
	}
	return x, true
}

func MapKV[M ~map[K]V, K comparable, V, R any](m M, f func(K, V) R) []R {
	var out []R
	for k, v := range m {
		out = append(out, f(k, v))
	}
	return out
}

func Reduce[S ~[]E, E, A any](s S, a A, f func(A, E) A) A {
	for _, e := range s {
		a = f(a, e)
	}
	return a
}

func PtrTo[T any, P interface {
	*T
	Set(string)
}](s string) T {
	var x T
	P(&x).Set(s)
	return x
}

type Cfg struct{ s string }

func (c *Cfg) Set(s string) { c.s = strings.ToUpper(s) }

func zero[T any]() (z T) { return }

func local[T any](x T) any {
	type wrap struct {
		v T
		n int
	}
	type list []wrap
	return list{{x, 1}, {v: x}}
}

type Chain[T any] func(T) Chain[T]

func sum[T Num](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t / T(max(len(xs), 1))
}

func main() {
	var t Tree[string, int]
	for i, s := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.Put(s, i)
	}
	for k, v := range t.All {
		fmt.Print(k, v, " ")
		if k == "over" {
			break
		}
	}
	fmt.Println(t.n)
	e := &Even[int]{1, &Odd[int]{[]int{2, 3}, &Even[int]{x: 4}}}
	fmt.Println(e.Len(), (*Odd[string])(nil).Len())
	v := Vec[Meters2]{1, 2, 3}
	fmt.Println(v.Map(func(m Meters2) Meters2 { return m * 2 }).Dot(v))
	fmt.Println(len(Set[any]{}.Add(1, "a", 1, 2.5, 'a')))
	fmt.Println(Some(3).Then(func(i int) int { return i * 2 }).Then(func(i int) int { return i + 1 }).Get())
	fmt.Println(Opt[string]{}.Get())
	r := MapKV(map[string]int{"a": 1, "b": 2}, func(k string, v int) string { return fmt.Sprint(k, v) })
	slices.Sort(r)
	fmt.Println(r, Reduce(r, 0, func(a int, s string) int { return a + len(s) }))
	fmt.Println(PtrTo[Cfg]("hey").s)
	fmt.Printf("%v %q %v %v %T\n", zero[int](), zero[string](), zero[*int](), zero[[2]bool](), zero[error]())
	fmt.Printf("%v %+v\n", local(1), local("s"))
	n := 0
	var c Chain[int]
	c = func(i int) Chain[int] { n += i; return c }
	c(1)(2)(3)
	fmt.Println(n, sum(1, 2, 6), sum(1.5, 2), sum[uint8](200, 100), sum[int]())
	fmt.Printf("%T %T %T\n", t, v, Some([]string{}))
}

type Meters2 = Meters

// Output:
// brown2 dog8 fox3 jumps4 lazy7 over5 8
// 4 0
// 28
// 4
// 7 true
//  false
// [a1 b2] 4
// HEY
// 0 "" <nil> [false false] <nil>
// [{1 1} {1 0}] [{v:s n:1} {v:s n:0}]
// 6 3 1.75 22 0
// main.Tree[string,int] main.Vec[main.Meters] main.Opt[[]string]
