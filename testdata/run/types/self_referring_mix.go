// Types that refer to themselves: slices, maps, functions, channels, pointers, interfaces, arrays of pointers; mutually recursive ones.

package main

import "fmt"

type L []L
type M map[string]M
type F func(int) F
type C chan C
type P *P
type I interface{ Next() I }
type A struct{ arr *[2]A; f func(A) *A; m map[string]A; s []A; c chan A; i interface{ Get(A) A } }
type Fix func(Fix, int) int
type Y struct{ X }
type X struct{ y *Y; ys []Y; n int }
type Visitor interface{ Visit(Expr) Visitor }
type Expr interface{ Accept(Visitor) }
type Bin struct{ l, r Expr }
type Leaf int
type T1 struct{ *T2; a int }
type T2 struct{ *T1; b int }

func (b *Bin) Accept(v Visitor) {
	if v = v.Visit(b); v != nil {
		b.l.Accept(v)
		b.r.Accept(v)
	}
}
func (l Leaf) Accept(v Visitor) { v.Visit(l) }

type depth struct{ n int; max *int }

func (d depth) Visit(e Expr) Visitor {
	if d.n > *d.max {
		*d.max = d.n
	}
	switch e := e.(type) {
	case Leaf:
		if e < 0 {
			return nil
		}
	case *Bin:
		return depth{d.n + 1, d.max}
	}
	return d
}

func (l L) depth() int {
	m := 0
	for _, x := range l {
		m = max(m, x.depth()+1)
	}
	return m
}

type state func(*machine) state
type machine struct{ n int; log []string }

func start(m *machine) state { m.log = append(m.log, "start"); return loop }
func loop(m *machine) state {
	if m.n++; m.n < 3 {
		return loop
	}
	return func(m *machine) state { m.log = append(m.log, fmt.Sprint("end ", m.n)); return nil }
}

func main() {
	l := L{{}, {{}, {{}}}, nil}
	fmt.Println(l, l.depth(), len(l[1]))
	m := M{"a": {"b": nil, "c": {}}}
	m["a"]["c"]["d"] = M{}
	m["self"] = m["a"]
	m["self"]["x"] = nil
	fmt.Println(len(m), m["a"]["c"]["d"] != nil, m["q"]["r"]["s"] == nil, len(m["a"]))
	n := 0
	var f F
	f = func(i int) F { n += i; return f }
	f(1)(2)(3)
	fmt.Println(n)
	c := make(C, 1)
	c <- c
	fmt.Println(<-c == c)
	var p P
	p = &p
	fmt.Println(*p == p, **p == *p)
	a := A{s: []A{{}, {}}, arr: &[2]A{}}
	a.f = func(x A) *A { return &x.s[1] }
	a.arr[0] = a
	a.m = map[string]A{"k": a}
	fmt.Println(len(a.f(a).s), len(a.arr[0].s), len(a.m["k"].s), a.i == nil)
	fact := Fix(func(self Fix, n int) int {
		if n == 0 {
			return 1
		}
		return n * self(self, n-1)
	})
	fmt.Println(fact(fact, 10))
	y := Y{X{n: 1, ys: []Y{{X{n: 2}}}}}
	y.y = &y
	fmt.Println(y.y.y.n, y.ys[0].n, y.y.X.y.ys[0].y == nil)
	max := 0
	(&Bin{&Bin{Leaf(1), Leaf(-1)}, &Bin{Leaf(2), &Bin{Leaf(3), Leaf(4)}}}).Accept(depth{max: &max})
	fmt.Println(max)
	t := T1{&T2{nil, 2}, 1}
	t.T2.T1 = &t
	fmt.Println(t.a, t.b, t.T2.T1.T2.b, t.T1.a)
	mc := &machine{}
	for s := state(start); s != nil; {
		s = s(mc)
	}
	fmt.Println(mc.log)
}

// Output:
// [[] [[] [[]]] []] 3 2
// 2 true true 3
// 6
// true
// true true
// 0 2 2 true
// 3628800
// 1 2 true
// 3
// 1 2 2 1
// [start end 3]
