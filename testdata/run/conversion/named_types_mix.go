// Conversions between named and unnamed func, chan, map, slice, struct and pointer types; struct tags ignored; assignability.

package main

import (
	"fmt"
	"sort"
)

type F func(int) string
type G func(int) string
type H = func(int) string
type Ch chan int
type Send chan<- int
type Recv <-chan int
type Mp map[string][]int
type Sl []int
type Sl2 []int
type Arr [3]int
type Pt struct{ X, Y int }
type Pt2 struct{ X, Y int }
type Tagged struct {
	X int `json:"x"`
	Y int "y"
}
type PP *Pt
type Str string
type Num float64
type Itf interface{ String() string }
type Itf2 interface{ String() string }

func (f F) String() string  { return "F" + f(1) }
func (s Sl) Len() int       { return len(s) }
func (s Sl) Sum() (t int)   { for _, x := range s { t += x }; return }
func (p *Pt) Move(d int)    { p.X += d }
func (p Pt2) String() string { return fmt.Sprint("Pt2:", p.X) }
func (c Ch) Fill(n int) Ch  { for i := range n { c <- i }; close(c); return c }

func takeH(h H) string           { return h(2) }
func takeSend(s Send)            { s <- 9 }
func takeRecv(r <-chan int) int  { return <-r }
func takeItf(i Itf) string       { return i.String() }
func variadic(xs ...int) int     { return len(xs) }

func main() {
	h := func(i int) string { return fmt.Sprint("h", i) }
	f, g := F(h), G(h)
	g = G(f)
	var plain func(int) string = f
	f = plain
	h = g
	fmt.Println(f, takeH(f), takeH(g), takeH(h), F(g).String(), takeItf(F(plain)))
	c := make(Ch, 5)
	var s Send = (chan int)(c)
	s = (chan int)(c)
	takeSend(s)
	takeSend((chan<- int)(c))
	var r Recv = (chan int)(c)
	var ro <-chan int = (chan int)(c)
	fmt.Println(takeRecv(r), takeRecv(ro), takeRecv((<-chan int)(c.Fill(3))), len(c), cap(r), len(s))
	m := Mp{"a": {1}}
	var um map[string][]int = m
	um["b"] = Sl{2, 3}
	fmt.Println(m, Mp(um)["b"], len(Mp(nil)))
	sl := Sl{3, 1, 2}
	var us []int = sl
	sl2 := Sl2(sl)
	sl2[0] = 30
	sort.Ints(sl)
	fmt.Println(sl.Sum(), us, Sl(sl2).Len(), variadic(sl...), variadic(sl2...), Arr(sl), [3]int(sl2), (*Arr)(sl)[0], *(*[2]int)(us))
	a := Arr{1, 2, 3}
	pa := (*[3]int)(&a)
	pa[0] = 7
	fmt.Println(a, [3]int(a) == *pa, Sl(a[:]).Sum(), Arr([3]int{4}))
	p := Pt{1, 2}
	p2 := Pt2(p)
	t := Tagged(p2)
	t.X = 5
	anon := struct{ X, Y int }(t)
	p = anon
	fmt.Println(p, p2, t, anon, Pt(Tagged{7, 8}), Pt2(struct{ X, Y int }{1, 1}))
	pt := (*Tagged)(&p)
	pt.Y = 99
	(*Pt)(pt).Move(10)
	pp := PP(&p)
	pp.X++
	(*Pt)(pp).Move(1)
	fmt.Println(p, *pp, (*Pt2)((*Pt)(pp)), (*struct{ X, Y int })(pt).X)
	var i1 Itf = p2
	var i2 Itf2 = i1
	i1 = i2.(Itf)
	fmt.Println(i1, Itf(i2) == i1, i2.(Pt2).Y, interface{ String() string }(i1).String())
	x := 65
	fmt.Println(Str(rune(x)), string(Str("a")+"b"), Num(x)/2, int(Num(7.0)), Str([]byte("xyz")), []byte(Str("q")), []rune(Str("é")))
	type Celsius float64
	type Temp Celsius
	fmt.Printf("%T %v %T\n", Temp(Celsius(1.5)), float64(Temp(2)), Celsius(Temp(Num(3))))
	fs := []F{h, g.conv(), func(int) string { return "lit" }}
	for _, f := range fs {
		fmt.Print(f(0), " ")
	}
	mf := map[Str]func(int) string{"k": f, Str("l"): G(h)}
	fmt.Println(len(mf), mf["k"](8))
	var e interface{} = f
	_, ok1 := e.(func(int) string)
	_, ok2 := e.(F)
	_, ok3 := e.(H)
	fmt.Println(ok1, ok2, ok3)
	func(fn func(int) string, ch <-chan int, sl []int) { fmt.Println(fn(3), len(sl), ch == nil) }(f, nil, Sl{})
}

func (g G) conv() F { return F(g) }

// Output:
// Fh1 h2 h2 h2 Fh1 Fh1
// 9 9 0 2 5 2
// map[a:[1] b:[2 3]] [2 3] 0
// 33 [1 2 30] 3 3 3 [1 2 30] [1 2 30] 1 [1 2]
// [7 2 3] true 12 [4 0 0]
// {5 2} Pt2:1 {5 2} {5 2} {7 8} Pt2:1
// {17 99} {17 99} Pt2:17 17
// Pt2:1 true 2 Pt2:1
// A ab 32.5 7 xyz [113] [233]
// main.Temp 2 main.Celsius
// h0 h0 lit 2 h8
// false true false
// h3 0 true
