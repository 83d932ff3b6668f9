// Selectors, method sets and run-time errors with every kind of embedded type.

package main

import (
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
	"sync"
)

type A struct{ x, y int }

func (A) M() string   { return "A.M" }
func (*A) PM() string { return "A.PM" }

type B struct{ x int }

func (B) M() string { return "B.M" }

type C struct {
	A
	B
	z int
}
type D struct {
	C
	M int
}
type E struct {
	*C
	B
}
type F = A
type G struct{ F }
type H[T any] struct{ v T }

func (h H[T]) Get() T   { return h.v }
func (h *H[T]) Put(v T) { h.v = v }

type J[T any] struct {
	*H[T]
	sync.Mutex
}
type K struct {
	J[string]
	io.Reader
	error
}
type L struct{ K }
type Cyc struct {
	*Cyc
	n int
}

func (c Cyc) N() int { return c.n }

type fs struct{ fmt.Stringer }
type S1 struct{}

func (S1) String() string { return "S1" }

type rev struct{ sort.Interface }

func (r rev) Less(i, j int) bool { return r.Interface.Less(j, i) }

type I1 interface{ M() string }
type I2 interface {
	I1
	PM() string
}
type I3 interface {
	I1
	I2
	fmt.Stringer
}
type impl3 struct {
	*A
	S1
}
type fn func(int) int

func (f fn) M() string { return fmt.Sprint("fn", f(2)) }

type mp map[string]int

func (m mp) M() string { m["called"]++; return fmt.Sprint(m) }

type sl []string

func (s *sl) Add(x string) *sl { *s = append(*s, x); return s }

type ch chan int

func (c ch) M() string { return fmt.Sprint(len(c)) }

type pi *int
type ar [2]int

func (a *ar) Inc()    { a[0]++ }
func (a ar) Val() int { return a[0] }

type outerT struct {
	in struct {
		A
		ar
	}
	mm map[string]A
	pp map[string]*ar
}
type override struct{ A }

func (override) M() string { return "over" }

func has[T any](v any) bool { _, ok := v.(T); return ok }

func main() {
	e := E{C: &C{A: A{1, 2}, B: B{3}}, B: B{4}}
	fmt.Println(e.x, e.y, e.M(), e.C.A.M(), e.C.B.x, e.PM())
	fmt.Println(has[I1](C{}), has[I1](D{}), has[I1](e), has[interface{ PM() string }](C{}), has[interface{ PM() string }](&C{}), has[interface{ PM() string }](e))
	d := D{C: C{z: 1}, M: 5}
	fmt.Println(d.M, d.y, d.z)
	g := G{F{7, 8}}
	fmt.Println(g.x, g.F.y, g.M(), g)
	l := L{K{J[string]{H: &H[string]{"v"}}, strings.NewReader("rd"), errors.New("err")}}
	l.Put("w")
	l.Lock()
	fmt.Println(l.Get(), l.Error(), l.TryLock())
	l.Unlock()
	bb := make([]byte, 2)
	n, err := l.Read(bb)
	fmt.Println(n, err, string(bb), has[error](l), has[io.Reader](&l), has[sync.Locker](&l), has[sync.Locker](struct{ *sync.Mutex }{}))
	c := Cyc{&Cyc{nil, 2}, 1}
	fmt.Println(c.N(), c.Cyc.N(), c.Cyc.n)
	fmt.Println(fs{S1{}}, fs{S1{}}.String(), &fs{S1{}})
	xs := []int{1, 3, 2}
	sort.Sort(rev{sort.IntSlice(xs)})
	fmt.Println(xs)
	var i3 I3 = impl3{&A{}, S1{}}
	fmt.Println(i3.M(), i3.PM(), i3, I1(i3).M(), has[I2](i3))
	fmt.Println(fn(func(i int) int { return i * 3 }).M(), mp{}.M(), *(&sl{}).Add("a").Add("b"), ch(make(chan int, 2)).M())
	var ii I1 = mp{"a": 1}
	fmt.Println(ii.M(), ii.(mp)["called"])
	var o outerT
	o.in.Inc()
	o.in.x = 5
	o.mm = map[string]A{"k": {1, 2}}
	o.pp = map[string]*ar{"k": {}}
	o.pp["k"].Inc()
	o.pp["k"][1]--
	fmt.Println(o.in.Val(), o.in.M(), o.mm["k"].x, o.mm["zz"].M(), *o.pp["k"], o.in.A)
	f1, f2, f3 := (*ar).Inc, ar.Val, o.in.Inc
	f1(&o.in.ar)
	f3()
	fmt.Println(f2(o.in.ar), override{}.M(), override{}.A.M(), I1(override{}).M(), (&override{}).PM())
	func() {
		defer func() { fmt.Println(recover()) }()
		var e E
		fmt.Println(e.y)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var k K
		fmt.Println(k.Error())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var a any = C{}
		_ = a.(I1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var a any = A{}
		_ = a.(I2)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		f := (*Cyc)(nil).N
		_ = f
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var h *H[int]
		h.Put(3)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i I1
		_ = i.M
	}()
	type T1 struct {
		A `tag:"1"`
		b int "t"
	}
	type T2 struct {
		A
		b int
	}
	t1 := T1{A{1, 2}, 3}
	t2 := T2(t1)
	fmt.Println(t2, struct {
		A
		b int
	}(t1) == t2)
	fmt.Printf("%+v %#v %T\n", e.B, d, l)
	var anon struct {
		A
		F2 func()
	}
	anon.x++
	fmt.Println(anon.x, anon.M(), anon.F2 == nil)
	type rec struct {
		*rec
		v int
	}
	r := rec{&rec{nil, 2}, 1}
	fmt.Println(r.v, r.rec.v, r.rec.rec == nil)
	var e1 error = struct{ error }{errors.New("wrapped")}
	fmt.Println(e1, errors.Unwrap(e1) == nil)
}

// Output:
// 4 2 B.M A.M 3 A.PM
// false false true false true true
// 5 0 1
// 7 8 A.M {{7 8}}
// w err false
// 2 <nil> rd true true true true
// 1 2 2
// S1 S1 S1
// [3 2 1]
// A.M A.PM S1 A.M true
// fn6 map[called:1] [a b] 0
// map[a:1 called:1] 1
// 1 A.M 1 A.M [1 -1] {5 0}
// 3 over A.M over A.PM
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// interface conversion: main.C is not main.I1: missing method M
// interface conversion: main.A is not main.I2: missing method PM
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// {{1 2} 3} true
// {x:4} main.D{C:main.C{A:main.A{x:0, y:0}, B:main.B{x:0}, z:1}, M:5} main.L
// 1 A.M true
// 1 2 true
// wrapped true
