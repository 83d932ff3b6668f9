// Large structs and arrays by value: passed, returned, captured, in interfaces, maps, channels, closures, compared, deferred.

package main

import "fmt"

type Big struct {
	a    [40]int
	name string
	in   struct{ b [20]byte }
}

type Grid [8][8]int

func (g Grid) T() (r Grid) {
	for i := range g {
		for j := range g[i] {
			r[j][i] = g[i][j]
		}
	}
	return
}
func (g *Grid) Set(i, j, v int) *Grid { g[i][j] = v; return g }
func (g Grid) With(i, j, v int) Grid  { g[i][j] = v; return g }
func (g Grid) Sum() (s int) {
	for _, row := range g {
		for _, v := range row {
			s += v
		}
	}
	return
}

type Summer interface{ Sum() int }

func mk(n int) Big {
	var b Big
	for i := range b.a {
		b.a[i] = i * n
	}
	b.name = fmt.Sprint("big", n)
	return b
}

func change(b Big) Big     { b.a[0] = -1; b.name += "!"; return b }
func two(n int) (Big, Big) { return mk(n), change(mk(n)) }
func pick(bs ...Big) Big   { return bs[len(bs)-1] }

func named(n int) (b Big, err error) {
	defer func() { b.a[5] += 1000; recover() }()
	b = mk(n)
	if n == 3 {
		panic("three")
	}
	return
}

func main() {
	b := mk(2)
	c := b
	c.a[1] = 77
	fmt.Println(b.a[1], c.a[1], b == c, b == mk(2), b.a == c.a, b.in == c.in)
	d := change(b)
	fmt.Println(b.a[0], d.a[0], b.name, d.name)
	x, y := two(3)
	x, y = y, x
	fmt.Println(x.name, y.name, x.a[39], pick(x, y).name)
	p := &b
	q := *p
	p.a[2] = 5
	*p, q = q, *p
	fmt.Println(b.a[2], q.a[2])
	var i any = b
	b.a[3] = 99
	fmt.Println(i.(Big).a[3], i == any(b), i.(Big).name)
	m := map[Big]int{b: 1}
	b2 := b
	b2.in.b[19] = 1
	m[b2]++
	m[b]++
	fmt.Println(len(m), m[b], m[b2], m[Big{}])
	mv := map[string]Big{"x": x}
	x.a[39] = 0
	fmt.Println(mv["x"].a[39], mv["none"].a[3], mv["x"].in.b[0])
	ch := make(chan Big, 2)
	ch <- b
	b.name = "after send"
	got := <-ch
	fmt.Println(got.name)
	done := make(chan Grid)
	var g Grid
	g.Set(1, 2, 3).Set(2, 1, 7)
	go func(g Grid) { g[0][0] = 100; done <- g }(g)
	r := <-done
	fmt.Println(g[0][0], r[0][0], r.T()[2][1], g.With(5, 5, 5).Sum(), g.Sum())
	f := func() Grid { g[7][7]++; return g }
	g1, g2 := f(), f()
	fmt.Println(g1[7][7], g2[7][7], g == g2, g1 != g2)
	var s Summer = g
	g[0][0] = 50
	fmt.Println(s.Sum(), g.Sum(), Summer(&g).Sum(), Summer.Sum(s))
	sum, exp := g.Sum, Grid.With
	g[0][0] = 0
	fmt.Println(sum(), exp(g, 0, 1, 1)[0][1])
	arr := [3]Big{mk(1), {name: "lit"}, 2: d}
	arr2 := arr
	arr2[1].a[7] = 3
	fmt.Println(arr[1].a[7], arr2[1].a[7], arr == arr2, arr[2].name, len(arr[0].a))
	for i, e := range arr {
		e.name = "changed"
		arr[i].a[0] = i + 10
	}
	fmt.Println(arr[0].name, arr[2].a[0])
	sl := []Big{b, x}
	sl = append(sl, sl...)
	sl[0].name = "first"
	fmt.Println(len(sl), sl[2].name, sl[0].name)
	copy(sl[1:], sl)
	fmt.Println(sl[1].name, sl[3].name)
	func() {
		defer func(g Grid, b Big) { fmt.Println("deferred", g[7][7], b.name) }(g, b)
		g[7][7], b.name = -1, "gone"
	}()
	fmt.Println(named(2))
	n, _ := named(3)
	fmt.Println(n.name, n.a[5])
	cl := func(b Big) func() string { return func() string { b.name += "+"; return b.name } }(y)
	cl()
	fmt.Println(cl(), y.name)
	var fixed = mk(4)
	g3 := func() int { return fixed.a[2] + len(fixed.in.b) }
	fmt.Println(g3())
	type nest struct {
		g Grid
		b *Big
		i any
	}
	ns := nest{g, &b, g}
	nt := ns
	nt.g[3][3] = 9
	nt.b.name = "shared"
	fmt.Println(ns.g[3][3], ns.b.name, ns == nt, ns.i == nt.i, ns.i.(Grid)[7][7])
	if e, ok := i.(Big); ok && e.a[1] == 2 {
		e.a[1] = 3
	}
	switch v := i.(type) {
	case Big:
		v.name = "switch"
		fmt.Println(v.name, i.(Big).name)
	}
	var z struct{ a [100]struct{} }
	fmt.Println(z == struct{ a [100]struct{} }{}, len(z.a))
	select {
	case ch <- mk(9):
		fmt.Println("sent", (<-ch).name)
	}
	pa := new([1000]int)
	pa[999] = 4
	va := *pa
	va[0] = 1
	fmt.Println(pa[0], va[999], va != *pa)
	g[1], g[2] = g[2], g[1]
	fmt.Println(g[1][1], g[2][2], [8]int(g[1][:]) == g[1])
}

// Output:
// 2 77 false true false true
// 0 -1 big2 big2!
// big3! big3 117 big3
// 4 5
// 6 false big2
// 2 2 1 0
// 117 0 0
// big2
// 0 100 3 15 10
// 1 2 true true
// 12 62 62 12
// 62 1
// 0 3 false big2! 40
// big1 12
// 4 after send first
// first after send
// deferred 2 after send
// {[0 2 4 6 8 1010 12 14 16 18 20 22 24 26 28 30 32 34 36 38 40 42 44 46 48 50 52 54 56 58 60 62 64 66 68 70 72 74 76 78] big2 {[0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]}} <nil>
// big3 1015
// big3++ big3
// 28
// 0 shared false true -1
// switch big2
// true 100
// sent big9
// 0 4 true
// 7 3 true
