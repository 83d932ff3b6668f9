// The order of package initialization, of operands, and of what happens before a run-time error.

package main

import "fmt"

// order of evaluation & package init
var (
	a     = b + trace("a", 1)
	b     = f()
	c, d  = two()
	_     = trace("blank", 0)
	e     = func() int { return g + 1 }()
	g     = trace("g", 3)
	h, i2 = trace("h", 1), trace("i2", 2)
)

func f() int                    { return trace("f", c) }
func two() (int, int)           { fmt.Println("two"); return 1, 2 }
func trace(s string, n int) int { fmt.Println(s, n); return n }
func init()                     { fmt.Println("init1", a, b, c, d, e, g) }
func init()                     { fmt.Println("init2") }

type T struct{ x, y int }

func (t T) Get(n int) T   { fmt.Println("Get", n); return t }
func (t *T) Set(n int) *T { fmt.Println("Set", n); t.x = n; return t }

var log []string

func L(s string) int { log = append(log, s); return len(log) }
func flush()         { fmt.Println(log); log = nil }

func idx(s string) []int           { L(s); return make([]int, 50) }
func mp(s string) map[int]int      { L(s); return map[int]int{} }
func ptr(s string) *int            { L(s); return new(int) }
func fn(s string) func(...int) int { L(s); return func(x ...int) int { return L("call" + s) } }
func chn(s string) chan int        { L(s); c := make(chan int, 5); c <- 1; return c }

func main() {
	t := T{}
	t.Set(trace("x", 1)).Get(trace("y", 2)).Get(3)
	idx("a")[L("b")] = L("c")
	flush()
	mp("m")[L("k")], *ptr("p") = L("v1"), L("v2")
	flush()
	fn("F")(L("1"), fn("G")(L("2")), L("3"))
	flush()
	_ = []int{L("a"), <-chn("ch"), L("b")}
	flush()
	_ = map[int]int{L("k1"): L("v1"), L("k2"): L("v2")}
	flush()
	chn("c") <- L("val")
	flush()
	x := L("a") + L("b")*L("c") - L("d")
	_ = x
	flush()
	_ = L("a") > 100 && L("b") > 0 || L("c") > 0
	flush()
	log = nil
	switch L("tag") {
	case L("c1") - 1:
		L("body")
	case L("c2"):
	}
	flush()
	for i, n := 0, L("init"); i < L("cond") && i < 2; i += L("post") {
		_ = n
	}
	flush()
	defer fmt.Println("deferred", L("arg"))
	fn("go")(L("goarg"))
	flush()
	var arr [3]int
	i := 0
	i, arr[i] = 1, 9
	fmt.Println(i, arr)
	arr[0], arr[1], arr[2] = arr[2], arr[0], arr[1]
	fmt.Println(arr)
	p := &T{1, 2}
	p.x, p.y, p = p.y, p.x, &T{7, 7}
	fmt.Println(*p)
	s := []int{1, 2, 3}
	i = 0
	i, s[i] = 2, s[i+1]
	fmt.Println(i, s)
	type N struct {
		next *N
		v    int
	}
	l := &N{&N{nil, 2}, 1}
	var prev *N
	for l != nil {
		l.next, prev, l = prev, l, l.next
	}
	fmt.Println(prev.v, prev.next.v)
	func() {
		defer func() { fmt.Println(recover(), arr) }()
		var m map[string]int
		arr[0], m["x"], arr[1] = 100, 5, 101
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		var q *T
		q.x = L("rhs")
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		idx("s")[100] = L("rhs")
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		var fnil func(int)
		fnil(L("arg"))
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		var fnil func(int)
		defer fnil(L("arg"))
		L("after")
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		var in interface{ M(int) }
		defer in.M(L("arg"))
		L("after")
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		var zero int
		_ = L("a") / zero * L("b")
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		_ = []int{1}[L("a")+5] + L("b")
	}()
	func() {
		defer func() { fmt.Println(recover(), log); log = nil }()
		var e any = "s"
		_ = e.(int) + L("b")
	}()
}

// Output:
// two
// f 1
// a 1
// blank 0
// g 3
// h 1
// i2 2
// init1 2 1 1 2 4 3
// init2
// x 1
// Set 1
// y 2
// Get 2
// Get 3
// [a b c]
// [m k p v1 v2]
// [F 1 G 2 callG 3 callF]
// [a ch b]
// [k1 v1 k2 v2]
// [c val]
// [a b c d]
// [a c]
// [tag c1 body]
// [init cond post cond]
// [arg go goarg callgo]
// 1 [9 0 0]
// [0 9 0]
// {7 7}
// 2 [2 2 3]
// 2 1
// assignment to entry in nil map [100 9 0]
// runtime error: invalid memory address or nil pointer dereference [rhs]
// runtime error: index out of range [100] with length 50 [s rhs]
// runtime error: invalid memory address or nil pointer dereference [arg]
// runtime error: invalid memory address or nil pointer dereference [arg after]
// runtime error: invalid memory address or nil pointer dereference [arg]
// runtime error: integer divide by zero [a b]
// runtime error: index out of range [6] with length 1 [a b]
// interface conversion: interface {} is string, not int []
// deferred 1
