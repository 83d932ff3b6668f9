// Generic aliases, aliases of aliases, of instantiated types, in signatures, in composite literals, in type switches.

package main

import "fmt"

type Vec[T any] = []T
type Dict[V any] = map[string]V
type Mat[T any] = Vec[Vec[T]]
type Fn[A, R any] = func(A) R
type PairOf[T any] = Pair[T, T]
type IntPair = PairOf[int]
type Ptr[T any] = *T
type Ch[T any] = chan T
type Set[T comparable] = map[T]struct{}

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) String() string { return fmt.Sprintf("<%v|%v>", p.a, p.b) }

type Tree[T any] struct {
	v    T
	kids Vec[Ptr[Tree[T]]]
}

func (t *Tree[T]) Sum(f Fn[T, int]) int {
	n := f(t.v)
	for _, k := range t.kids {
		n += k.Sum(f)
	}
	return n
}

type Ptr2[T any] = *Tree[T]

func apply[A, R any](f Fn[A, R], xs Vec[A]) (out Vec[R]) {
	for _, x := range xs {
		out = append(out, f(x))
	}
	return
}

func keys[T comparable](s Set[T]) int { return len(s) }

type A1 = A2
type A2 = A3
type A3 struct{ n int }

func (a A1) Get() int   { return a.n }
func (a *A2) Inc()      { a.n++ }

type Self = struct {
	next *SelfT
	n    int
}
type SelfT Self

type E = error
type Any = any

func kind(x Any) string {
	switch x := x.(type) {
	case Vec[int]:
		return fmt.Sprint("vec ", len(x))
	case Dict[int]:
		return "dict"
	case IntPair:
		return "intpair " + x.String()
	case Fn[int, int]:
		return fmt.Sprint("fn ", x(1))
	case E:
		return "error"
	case A1:
		return "A"
	}
	return fmt.Sprintf("%T", x)
}

func main() {
	v := Vec[int]{1, 2}
	var w []int = v
	m := Mat[string]{{"a"}, {"b", "c"}}
	fmt.Println(w, m, len(m[1]))
	d := Dict[Vec[int]]{"x": v, "y": {3}}
	d["z"] = append(d["z"], 4)
	fmt.Println(d)
	p := IntPair{1, 2}
	var q Pair[int, int] = PairOf[int]{a: 3}
	fmt.Println(p, q, p == IntPair{1, 2})
	t := &Tree[string]{"root", Vec[Ptr[Tree[string]]]{{"kid", nil}, {v: "other"}}}
	fmt.Println(t.Sum(func(s string) int { return len(s) }))
	fmt.Println(apply(func(i int) string { return fmt.Sprint(i * 2) }, v))
	fmt.Println(keys(Set[rune]{'a': {}, 'b': {}}))
	a := A3{1}
	a.Inc()
	fmt.Println(a.Get(), A2.Get(a), A1(a) == a)
	s := SelfT{n: 1}
	s.next = &SelfT{n: 2}
	fmt.Println(s.next.n, Self(s).n)
	c := make(Ch[IntPair], 1)
	c <- p
	var pi Ptr[int] = new(int)
	*pi = (<-c).b
	fmt.Println(*pi)
	for _, x := range (Vec[any]{v, Dict[int]{}, p, func(i int) int { return i + 1 }, fmt.Errorf("e"), a, m, 1}) {
		fmt.Println(kind(x))
	}
	fmt.Printf("%T %T %T %T\n", v, m, p, t)
}

// Output:
// [1 2] [[a] [b c]] 2
// map[x:[1 2] y:[3] z:[4]]
// <1|2> <3|0> true
// 12
// [2 4]
// 2
// 2 2 true
// 2 1
// 2
// vec 2
// dict
// intpair <1|2>
// fn 2
// error
// A
// [][]string
// int
// []int [][]string main.Pair[int,int] *main.Tree[string]
