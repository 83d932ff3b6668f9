// Order of evaluation in assignments, calls, literals, indexes, with side effects on what is read.

package main

import "fmt"

var tr []string

func t(s string, v int) int { tr = append(tr, s); return v }
func ts(s string, v []int) []int { tr = append(tr, s); return v }
func tm(s string, v map[string]int) map[string]int { tr = append(tr, s); return v }
func tp(s string, v *int) *int { tr = append(tr, s); return v }
func tf(s string) func(...int) int {
	tr = append(tr, s)
	return func(xs ...int) int { tr = append(tr, s+"()"); return len(xs) }
}
func flush(label string) { fmt.Println(label, tr); tr = nil }

type S struct {
	n  int
	in *S
	a  []int
}

func (s S) Val(x int) int   { tr = append(tr, fmt.Sprint("Val", s.n)); return s.n + x }
func (s *S) Ptr(x int) *S   { tr = append(tr, fmt.Sprint("Ptr", x)); s.n = x; return s }

func two() (int, int) { tr = append(tr, "two"); return 1, 2 }

func main() {
	a := []int{1, 2, 3, 4}
	m := map[string]int{}
	a[t("i", 0)], a[t("j", 1)] = t("x", 10), t("y", 20)
	flush("assign")
	ts("a", a)[t("i", 2)], tm("m", m)["k"], *tp("p", &a[3]) = t("x", 7), t("y", 8), t("z", 9)
	flush("targets")
	fmt.Println(a, m)
	tf("f")(t("1", 1), t("2", 2), tf("g")(t("3", 3)))
	flush("calls")
	_ = []int{t("e0", 0), t("e1", 1), 5: t("e5", 5)}
	_ = map[int]int{t("k1", 1): t("v1", 1), t("k2", 2): t("v2", 2)}
	_ = S{a: []int{t("a", 1)}, n: t("n", 2)}
	flush("literals")
	s := S{n: 1}
	fmt.Println(s.Val(s.Ptr(5).n), s.n)
	fmt.Println(s.Ptr(7).Val(s.Ptr(9).Val(1)))
	flush("methods")
	i := 0
	i, a[i] = 1, 100
	fmt.Println(i, a)
	i, a[i], i = 2, 200, 3
	fmt.Println(i, a)
	a[0], a[0] = 1, 2
	fmt.Println(a[0])
	x, y := 1, 2
	x, y = y, x+y
	fmt.Println(x, y)
	p := &S{n: 1}
	p.in = &S{n: 2}
	p, p.in, p.n = p.in, nil, 50
	fmt.Println(p.n, p.in == nil)
	if t("l", 1) == 2 && t("r", 1) == 1 || t("or", 1) == 1 {
		flush("logic")
	}
	a = []int{0, 1, 2, 3}
	j := 1
	f := func() int { j++; return j }
	fmt.Println(j, f(), j, a[j], f(), a[j])
	b := [...]int{j, f(), j}
	fmt.Println(b)
	arr := [3]int{1, 2, 3}
	g := func() int { arr[0] = 50; a[0] = 60; return 1 }
	c, d, e := arr[0], g(), a[0]
	fmt.Println(c, d, e)
	k := []int{1, 2, 3}
	k[0], k = 10, []int{7}
	fmt.Println(k)
	q := map[string]int{"a": 1}
	h := func() int { q["a"] = 5; return 1 }
	fmt.Println(q["a"]+h(), q["a"]*2)
	z := 5
	w := func() int { z *= 2; return z }
	z += w()
	fmt.Println(z)
	z = z + w()
	fmt.Println(z)
	z -= z - w()
	fmt.Println(z)
	str := "a"
	app := func() string { str += "b"; return str }
	str += app() + str
	fmt.Println(str)
	var np *S
	func() {
		defer func() { fmt.Println(recover() != nil); flush("nil target") }()
		np.n = t("rhs", 1)
	}()
	func() {
		defer func() { fmt.Println(recover()); flush("index target") }()
		a[t("idx", 9)] = t("rhs", 1)
	}()
	func() {
		var nm map[string]int
		defer func() { fmt.Println(recover()); flush("map target") }()
		nm["x"] = t("rhs", 1)
	}()
	func() {
		defer func() { fmt.Println(recover() != nil, x, y); flush("partial") }()
		x, np.n, y = 77, 88, 99
	}()
	func() {
		var nf func(int, int)
		defer func() { fmt.Println(recover() != nil); flush("nil callee") }()
		nf(t("a1", 1), t("a2", 2))
	}()
	var any1 any = "s"
	func() {
		defer func() { fmt.Println(recover()); flush("assert") }()
		fmt.Println(t("before", 1), any1.(int), t("after", 2))
	}()
	func() {
		zero := 0
		defer func() { fmt.Println(recover()); flush("div") }()
		fmt.Println(1/zero, t("after", 2))
	}()
	ch := make(chan int, 1)
	ch <- 3
	fmt.Println(len(ch), <-ch, len(ch), t("c", 4))
	n1, n2 := two()
	n1, a[n1] = two()
	fmt.Println(n1, n2, a)
	ret := func() (r int) { defer func() { r += t("defer", 10) }(); return t("ret", 1) }
	fmt.Println(ret())
	flush("return")
	switch t("tag", 1) {
	case t("c0", 0), t("c1", 1), t("c2", 2):
	}
	for i := t("init", 0); i < t("cond", 2); i += t("post", 1) {
		t("body", 1)
	}
	flush("loop")
}

// Output:
// assign [i j x y]
// targets [a i m p x y z]
// [10 20 7 9] map[k:8]
// calls [f 1 2 g 3 g() f()]
// literals [e0 e1 e5 k1 v1 k2 v2 a n]
// 10 5
// 19
// methods [Ptr5 Val5 Ptr7 Ptr9 Val9 Val9]
// 1 [100 20 7 9]
// 3 [100 200 7 9]
// 2
// 2 3
// 2 true
// logic [l or]
// 3 2 3 3 3 3
// [4 4 4]
// 50 1 60
// [7]
// 6 10
// 20
// 80
// 160
// ababab
// true
// nil target [rhs]
// runtime error: index out of range [9] with length 4
// index target [idx rhs]
// assignment to entry in nil map
// map target [rhs]
// true 77 3
// partial []
// true
// nil callee [a1 a2]
// interface conversion: interface {} is string, not int
// assert [before]
// runtime error: integer divide by zero
// div [after]
// 1 3 0 4
// 1 2 [60 2 2 3]
// 11
// return [c two two ret defer]
// loop [tag c0 c1 init cond body post cond body post cond]
