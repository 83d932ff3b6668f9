// Method values and expressions: receivers copied when bound, interfaces, embedded, generic, deferred, in goroutines, compared with nil.

package main

import (
	"fmt"
	"sort"
	"sync"
)

type C struct{ n int }

func (c C) Get() int           { return c.n }
func (c *C) Inc() *C           { c.n++; return c }
func (c C) Add(xs ...int) int  { s := c.n; for _, x := range xs { s += x }; return s }

type Getter interface{ Get() int }
type Both interface {
	Getter
	Inc() *C
}

type Arr [4]int

func (a Arr) At(i int) int   { return a[i] }
func (a *Arr) Set(i, v int)  { a[i] = v }

type Fn func(int) int

func (f Fn) Call(x int) int { return f(x) + 1 }

type M map[string]int

func (m M) Put(k string, v int) M { m[k] = v; return m }

type Ch chan int

func (c Ch) Send(v int) { c <- v }
func (c Ch) Recv() int  { return <-c }

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) Swap() Pair[B, A]  { return Pair[B, A]{p.b, p.a} }
func (p *Pair[A, B]) SetA(a A)         { p.a = a }

type big struct {
	data [100]int
	p    *int
}

func (b big) sum() (s int) {
	for _, x := range b.data {
		s += x
	}
	return s + *b.p
}

func apply(fs ...func() int) (out []int) {
	for _, f := range fs {
		out = append(out, f())
	}
	return
}

func main() {
	c := C{1}
	get, inc := c.Get, c.Inc
	c.n = 10
	inc().Inc()
	fmt.Println(get(), c.n, C.Get(c), (*C).Get(&c), (*C).Inc(&c).n, c.Inc().Inc().Get())
	var g Getter = c
	gg := g.Get
	g = &c
	c.n = 50
	fmt.Println(gg(), g.Get(), Getter.Get(g), Both.Inc(&c).n, Both(&c).Get())
	add := c.Add
	fmt.Println(add(), add(1, 2), C.Add(c, 3), C.Add(c, []int{4, 5}...))
	var a Arr
	at, set := a.At, a.Set
	set(2, 7)
	fmt.Println(at(2), a.At(2), Arr.At(a, 2))
	fn := Fn(func(x int) int { return x * x })
	call := fn.Call
	fn = nil
	fmt.Println(call(5), Fn.Call(func(int) int { return 0 }, 1))
	m := M{}
	put := m.Put
	put("a", 1)["b"]++
	fmt.Println(m, M.Put(m, "c", 3)["c"])
	ch := make(Ch, 2)
	send, recv := ch.Send, Ch.Recv
	send(4)
	go send(5)
	fmt.Println(recv(ch)+recv(ch), len(ch))
	p := Pair[int, string]{1, "x"}
	sw := p.Swap
	seta := p.SetA
	seta(9)
	fmt.Println(sw(), p.Swap().Swap(), Pair[int, string].Swap(p).a, p)
	x := 5
	b := big{p: &x}
	b.data[99] = 1
	sum := b.sum
	b.data[99] = 100
	x = 6
	fmt.Println(sum(), b.sum(), big.sum(b), (*big).sum(&b))
	cs := []C{{1}, {2}, {3}}
	var fs []func() int
	for _, c := range cs {
		fs = append(fs, c.Get)
	}
	for i := range cs {
		fs = append(fs, cs[i].Get, cs[i].Inc().Get)
	}
	fmt.Println(apply(fs...), cs)
	var wg sync.WaitGroup
	var mu sync.Mutex
	tot := 0
	lock, unlock := mu.Lock, mu.Unlock
	for i := range 10 {
		wg.Add(1)
		go func(done func()) { defer done(); lock(); defer unlock(); tot += i }(wg.Done)
	}
	wg.Wait()
	fmt.Println(tot)
	less := func(s []int) func(i, j int) bool { return func(i, j int) bool { return s[i] > s[j] } }
	s := []int{3, 1, 2}
	sort.Slice(s, less(s))
	fmt.Println(s, sort.IntSlice.Len(s), sort.Interface.Len(sort.IntSlice(s)))
	func() {
		defer c.Inc().Inc().Inc()
		defer fmt.Println("n", c.n)
		c.n = 0
	}()
	fmt.Println(c.n)
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	var nc *C
	var ng Getter
	try(func() { _ = nc.Inc; fmt.Println("bound pointer") })
	try(func() { _ = nc.Get })
	try(func() { _ = ng.Get })
	try(func() { f := Getter.Get; f(nil) })
	type local struct{ C }
	l := local{C{3}}
	lg := l.Get
	l.Inc()
	fmt.Println(lg(), local.Get(l), (*local).Inc(&l).n, l.C.n)
	fmt.Printf("%T %T %T\n", C.Get, (*C).Inc, Getter.Get)
}

// Output:
// 1 15 12 12 15 15
// 15 50 50 51 51
// 51 54 54 60
// 0 7 7
// 26 1
// map[a:1 b:1 c:3] 3
// 9 0
// {x 1} {9 x} x {9 x}
// 7 106 106 106
// [1 2 3 2 2 3 3 4 4] [{2} {3} {4}]
// 45
// [3 2 1] 3 3
// n 53
// 1
// bound pointer
// <nil>
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// 3 4 5 5
// func(main.C) int func(*main.C) *main.C func(main.Getter) int
