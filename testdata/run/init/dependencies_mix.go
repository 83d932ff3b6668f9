// Package initialization: dependencies through functions, methods, closures and method values decide the order; several init functions.

package main

import "fmt"

var log []string

func note(s string, v int) int { log = append(log, fmt.Sprint(s, "=", v)); return v }

var a = note("a", b+c)
var b = note("b", f())
var c = note("c", 3)
var x, y = two()
var _ = note("blank", z)
var z = note("z", 1)
var m = map[string]func() int{"g": g}
var viaMap = note("viaMap", m["g"]())
var t T = T{note("t.v", 5)}
var viaMethod = note("viaMethod", t.get())
var viaExpr = note("viaExpr", (*T).ptr(&t))
var fn = func() int { return late + 1 }
var early = note("early", fn())
var late = note("late", 100)
var arr = [...]int{note("arr0", 1), note("arr1", dep), note("arr2", 3)}
var dep = note("dep", 9)
var iface I = impl{}
var viaIface = note("viaIface", iface.M())
var hidden = note("hidden", 77)
var p = &q
var q = note("q", 4)
var viaP = note("viaP", *p)
var lit = struct{ f, g int }{g: note("lit.g", late2), f: note("lit.f", 2)}
var late2 = note("late2", 8)
var sel = lit.f + note("sel", 1)
var ch = make(chan int, note("cap", 2))

type T struct{ v int }

func (t T) get() int  { return t.v + u }
func (t *T) ptr() int { return t.v * w }

var u = note("u", 6)
var w = note("w", 7)

type I interface{ M() int }
type impl struct{}

func (impl) M() int { return hidden }

func f() int          { return d }
func g() int          { return h() }
func h() int          { return k }
func two() (int, int) { return note("x", 1), note("y", z) }

var d = note("d", c*2)
var k = note("k", 50)

func init() { log = append(log, "init1") }
func init() {
	log = append(log, "init2")
	func() { defer func() { log = append(log, fmt.Sprint(recover())) }(); panic("in init") }()
}

func main() {
	for i, s := range log {
		fmt.Println(i, s)
	}
	fmt.Println(a, b, c, x, y, early, viaMethod, viaExpr, arr, viaIface, viaP, lit, sel, cap(ch))
}

func init() { log = append(log, "init3") }

// Output:
// 0 c=3
// 1 z=1
// 2 x=1
// 3 y=1
// 4 blank=1
// 5 t.v=5
// 6 late=100
// 7 early=101
// 8 dep=9
// 9 arr0=1
// 10 arr1=9
// 11 arr2=3
// 12 viaIface=0
// 13 hidden=77
// 14 q=4
// 15 viaP=4
// 16 late2=8
// 17 lit.g=8
// 18 lit.f=2
// 19 sel=1
// 20 cap=2
// 21 u=6
// 22 viaMethod=11
// 23 w=7
// 24 viaExpr=35
// 25 d=6
// 26 b=6
// 27 a=9
// 28 k=50
// 29 viaMap=50
// 30 init1
// 31 init2
// 32 in init
// 33 init3
// 9 6 3 1 1 101 11 35 [1 9 3] 0 4 {2 8} 3 2
