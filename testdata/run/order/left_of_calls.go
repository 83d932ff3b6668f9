package main

// What stands to the left of a call that changes it: variables, fields, elements, sums and literals are read after the call;
// len, cap, min, max, complex, conversions to slices, slices of something, && and || keep their place, and so does what goes into
// an interface without being a variable, a number, a string or a slice.

import "fmt"

type T struct{ a, b int }

func (t T) get() int  { return t.a }
func (t *T) ptr() int { return t.a }

var (
	n  int
	b8 uint8
	bo bool
	s  string
	xs []int
	t  T
	ar [3]int
	ci complex128
	f6 float64
	p  *T
	m  map[int]int
	g  func() int
	an any
)

//go:noinline
func set(v int) int {
	n, b8, bo, s, xs, t, ar, ci, f6 = v, uint8(v), v%2 == 0, fmt.Sprint("s", v), []int{v, v}, T{v, v}, [3]int{v, v, v}, complex(float64(v), 0), float64(v)
	p = &T{v, v}
	m = map[int]int{1: v, 2: v}
	g = func() int { return v }
	an = v
	return v
}

func pr(args ...any) { fmt.Println(args...) }

func ints(args ...int)      { fmt.Println(args) }
func strs(args ...string)   { fmt.Println(args) }
func bools(args ...bool)    { fmt.Println(args) }
func bytes_(args ...[]byte) { fmt.Println(args) }
func slices_(args ...[]int) { fmt.Println(args) }
func cs(args ...complex128) { fmt.Println(args) }
func str(v int) string      { set(v); return s }
func boo(v int) bool        { set(v); return bo }
func bys(v int) []byte      { set(v); return nil }
func sli(v int) []int       { set(v); return nil }
func cpl(v int) complex128  { set(v); return ci }
func structs(args ...T)     { fmt.Println(args) }
func stru(v int) T          { set(v); return t }
func fns(args ...func() int) {
	for _, f := range args {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
func fnc(v int) func() int { set(v); return g }

func main() {
	row := func(f func()) { set(1); f() }
	row(func() { pr("iface", n, b8, bo, s, xs, t, ar, ci, f6, *p, an, set(2)) })
	row(func() { pr("exprs", n+1, b8+1, !bo, s+"x", n > 1, ci+1, f6+1, int8(n), int16(n), uint32(n), set(2)) })
	row(func() {
		pr("lits", T{n, n}, [1]int{n}, [1]string{s}, struct{ s string }{s}, struct{ b bool }{bo}, [2]uint8{b8}, [2]uint32{1: uint32(n)}, [4]uint16{uint16(n)}, &T{n, n} == p, []int{n}, set(2))
	})
	row(func() {
		ints(n, len(xs), cap(xs), len(s), min(n, 7), max(n, 0), xs[0], ar[0], t.a, p.a, m[1], len(m), an.(int), set(2))
	})
	row(func() { ints(int(f6), int(b8), int(real(ci)), -n, ^n, n<<1, set(2)) })
	row(func() {
		strs(s, s[:1], s[1:], s+"x", string(rune(n+64)), string([]byte{byte(n) + 64}), fmt.Sprint(n), min(s, "z"), str(2))
	})
	row(func() {
		bools(n == 1, bo, !bo, s == "s1", t == T{1, 1}, ar == [3]int{1, 1, 1}, an == 1, bo && true, n == 1 && !bo, n == 2 || bo, xs[0] == 1, p.a == 1, f6 < 2, ci == 1, boo(2))
	})
	row(func() { bytes_([]byte(s), []byte{b8}, append([]byte(nil), b8), bys(2)) })
	row(func() {
		slices_(xs, xs[:1], xs[0:1:1], ar[:1], append(xs, n), append([]int{n}, 5), make([]int, n), []int{n, n}, sli(2))
	})
	row(func() { cs(ci, ci+1, complex(f6, f6), complex(real(ci), 1), ci*2, cpl(2)) })
	row(func() { structs(t, T{n, n}, *p, stru(2)) })
	row(func() { fns(g, t.get, p.ptr, p.get, func() int { return n }, fnc(2)) })
	row(func() { a, b, c, d := n, T{n, n}, []int{n}, set(2); pr("define", a, b, c, d) })
	row(func() { a, b, c, d := n > 1, s+"x", m[1], set(2); pr("define", a, b, c, d) })
	row(func() { var a, b any = t, set(2); pr("var", a, b) })
	row(func() { var a, b any = bo, set(2); pr("var", a, b) })
	row(func() { var a, b any = !bo, set(2); pr("var", a, b) })
	row(func() { x := []any{n, t, T{n, n}, !bo, bo, []int{n}, set(2)}; pr(x...) })
	row(func() {
		x := map[any]any{n: t, !bo: T{n, n}, 5: []int{n}, 6: set(2), 7: n}
		fmt.Println(len(x), x[5], x[7])
	})
	row(func() { pr("cmp", t == stru(2), T{n, n} == stru(3)) })
	row(func() {
		pr("cmp", ar == [3]int{set(2), 2, 2}, s == str(3), n == set(4), any(n) == any(set(5)), an == any(set(6)))
	})
	row(func() { pr("cat", s+str(2), s+s+str(3)+s) })
	row(func() { pr("sum", n+set(2), n*set(3)+n, n-set(4)*n) })
	row(func() { pr("idx", xs[set(2)-2], ar[set(3)-3], m[set(4)-3], s[set(5)-5:]) })
	row(func() {
		ret := func() (int, T, bool, any, any, []int, int) { return n, t, n > 1, n > 1, T{n, n}, []int{n}, set(2) }
		pr(ret())
	})
	row(func() {
		c := make(chan any, 3)
		c <- !bo
		c <- T{n, n}
		var i [3]any
		i[0], i[1], i[2] = !bo, T{n, n}, set(2)
		pr(i[:]...)
	})
	row(func() {
		pr("fun", func(a any, b T, c bool, d int) string { return fmt.Sprint(a, b, c, d) }(T{n, n}, T{n, n}, n > 1, set(2)))
	})
}

// Output:
// iface 2 2 true s2 [2 2] {2 2} [2 2 2] (2+0i) 2 {2 2} 2 2
// exprs 3 2 true s2x false (2+0i) 3 1 2 2 2
// lits {1 1} [2] [s2] {s2} {false} [1 0] [0 1] [1 0 0 0] false [2] 2
// [2 2 2 2 1 1 2 2 2 2 2 2 1 2]
// [2 2 1 -2 -3 4 2]
// [s2 s 1 s2x B B 1 s1 s2]
// [false true false false false false false false true false false false false false true]
// [[115 49] [2] [1] []]
// [[2 2] [1] [1] [2] [1 1 1] [1 5] [0] [2 2] []]
// [(2+0i) (3+0i) (1+1i) (1+1i) (4+0i) (2+0i)]
// [{2 2} {2 2} {2 2} {2 2}]
// 2 2 2 2 2 2 
// define 2 {2 2} [2] 2
// define true s2x 2 2
// var {2 2} 2
// var true 2
// var true 2
// 2 {2 2} {1 1} true true [2] 2
// 5 [1] 2
// cmp true true
// cmp true true true true true
// cat s3s2 s3s3s3s3
// sum 6 16 -12
// idx 5 5 5 s5
// 2 {2 2} true false {1 1} [2] 2
// true {1 1} 2
// fun {1 1} {2 2} true 2
