// Comparison of structs, arrays, interfaces, channels, pointers, with blank fields, NaN, nested interfaces, and panics in it.

package main

import (
	"fmt"
	"math"
)

type A struct {
	x int
	_ int
	s string
}

type B struct {
	a  A
	i  any
	f  float64
	ch chan int
	p  *int
	ar [2]any
}

type Empty struct{}
type I interface{ M() }
type V int
type P struct{ n int }

func (V) M()  {}
func (*P) M() {}

var order []string

func o(s string, v any) any { order = append(order, s); return v }

func try(f func() bool) (r any) {
	defer func() {
		if e := recover(); e != nil {
			r = e
		}
	}()
	return f()
}

func eq[T comparable](a, b T) bool { return a == b }

func main() {
	a1, a2 := A{1, 2, "s"}, A{1, 3, "s"}
	fmt.Println(a1 == a2, eq(a1, a2), any(a1) == any(a2), a1 == A{x: 1, s: "s"})
	n := 1
	b1 := B{a1, 1, 1.5, make(chan int), &n, [2]any{"a", nil}}
	b2 := b1
	b2.a = a2
	fmt.Println(b1 == b2, eq[any](b1, b2))
	b2.f = math.NaN()
	b3 := b2
	fmt.Println(b2 == b3, b2 != b3, &b2 == &b2)
	b2.f = 1.5
	b2.i = int8(1)
	fmt.Println(b1 == b2)
	b1.i, b2.i = []int{}, []int{}
	fmt.Println(try(func() bool { return b1 == b2 }))
	b2.a.x = 99
	fmt.Println(try(func() bool { return b1 == b2 }))
	b1.i = map[int]int{}
	fmt.Println(try(func() bool { return b1.i == b2.i }), try(func() bool { return b1.i == 1 }), try(func() bool { return b1.i == nil }))
	var i I = V(1)
	var j I = &P{1}
	fmt.Println(i == V(1), i == I(V(2)), j == &P{1}, j == j, i == nil, any(i) == any(V(1)), any(i) == any(1), any(i) != nil)
	var np *P
	var nilI I
	j = np
	fmt.Println(j == nil, j == np, nilI == nil, any(nilI) == nil, any(np) == nil, any(j) == any(np))
	c1, c2 := make(chan int), make(chan int)
	var r <-chan int = c1
	fmt.Println(c1 == c2, r == c1, c1 != nil, any(c1) == any(r))
	x, y := [3]any{1, "a", nil}, [3]any{1, "a", nil}
	fmt.Println(x == y, eq(x, y))
	y[0] = func() {}
	fmt.Println(try(func() bool { return x == y }), try(func() bool { return y == y }))
	y[2], x[0] = 5, func() {}
	fmt.Println(try(func() bool { return x == y }))
	fmt.Println(Empty{} == Empty{}, any(Empty{}) == any(struct{}{}), any(struct{ a int }{1}) == any(struct{ a int }{1}), struct{ a int }{1} == struct{ a int }(struct{ a int }{1}))
	fmt.Println(0.0 == math.Copysign(0, -1), math.Inf(1) == math.Inf(1), any(math.NaN()) == any(math.NaN()), [1]float64{math.NaN()} == [1]float64{math.NaN()})
	fmt.Println("" == string([]byte{}), "a"+"b" == "ab", true != false, 'a' == 97, 1 == 1.0)
	fmt.Println(o("a", 1) == o("b", 1) && o("c", 2) != o("d", 2) || o("e", nil) == o("f", nil), order)
	var e1, e2 error = fmt.Errorf("x"), fmt.Errorf("x")
	fmt.Println(e1 == e2, e1 == e1, e1 != nil)
	p1, p2 := &struct{ a int }{1}, &struct{ a int }{1}
	fmt.Println(p1 == p2, *p1 == *p2, &p1.a == &p1.a, &x[1] == &x[1], &x[0] != &x[1])
	var f func()
	var s []int
	var m map[int]int
	fmt.Println(f == nil, s == nil, m == nil, nil == f, s != nil)
	type big struct{ a [30]any }
	var g1, g2 big
	fmt.Println(g1 == g2)
	g1.a[29], g2.a[29] = 1, 2
	fmt.Println(g1 == g2, any(g1) == any(g2))
	g1.a[29], g2.a[29] = s, s
	fmt.Println(try(func() bool { return g1 == g2 }))
	g1.a[0] = 1
	fmt.Println(try(func() bool { return g1 == g2 }))
}

// Output:
// true true true true
// true true
// false true true
// false
// runtime error: comparing uncomparable type []int
// false
// false false false
// true false false true false true false true
// false true true true false true
// false true true false
// true true
// false runtime error: comparing uncomparable type func()
// runtime error: comparing uncomparable type func()
// true false true true
// true true false false
// true true true true true
// true [a b c d e f]
// false true true
// false true true true true
// true true true true false
// true
// false false
// runtime error: comparing uncomparable type []int
// false
