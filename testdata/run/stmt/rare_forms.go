// Rare forms: parentheses everywhere, empty statements, blank identifiers, unusual receivers, labels unused by break, nested function types.

package main

import (
	"fmt"
	_ "strings"
)

type (
	_  int
	T  struct{ _, _ int; x, y int; _ string }
	Fn func(func(int) func() int, ...func(_ int, _ string)) (_ int, _ error)
)

func (T) _()                              {}
func (_ T) blank() int                    { return 1 }
func (*T) none()                          {}
func _()                                  {}
func params(_ int, _ string, _ ...bool) (_ int) { return 5 }
func results() (_, b int, _ string)       { b = 2; return }
func results2() (_ int, c int)            { defer func() { c *= 2 }(); return 3, 4 }
func nothing()                            {}
func init()                               {}
func init()                               { _ = initialized }

var _, initialized = 1, 2
var _ fmt.Stringer = (*S)(nil)
var (
	a, b, c    = 1, "x", []int{2}
	d, _       = results2()
	_       int = 7
)

const _ = 1 << 3

type S struct{}

func (*S) String() string { return "S" }

type E struct{ *S; fmt.Formatter; T }

func (r *E) String() string { return "E+" + r.S.String() }

func variadic(pre string, xs ...any) int { return len(pre) + len(xs) }

func higher(f func(func(int) int, int) (func() int, error)) (g func() int, e error) {
	return f(func(x int) int { return x * 2 }, 21)
}

type Matrix [2][3]int

func (m *Matrix) each(f func(*int)) {
	for i := range m {
		for j := range m[i] {
			f(&m[i][j])
		}
	}
}

func main() {
	;
	{
	}
	{
		;
	}
	if ((true)) && (!(false)) {
	} else if (nil == error(nil)) {
	} else {
	}
	for ; ; {
		break
	}
	for range 0 {
	}
	switch {
	}
	switch _ = 1; {
	default:
	}
	var t T
	_, _ = t, (t)
	(t).x, (((t).y)) = (1), (2)
	(&t).none()
	(*(&t)).x++
	fmt.Println(t.x, (&t).y, T.blank(t), (*T).blank(&t), params(1, "", true, false))
	p, q, r := results()
	fmt.Println(p, q, r == "", a, b, c, d)
	_, x := results2()
	fmt.Println(x, variadic("a"), variadic("b", nil), variadic("c", nil...), variadic("d", []any{1, 2}...), variadic("e", []any{1, 2}))
	var f Fn = func(g func(int) func() int, fs ...func(int, string)) (int, error) {
		for _, h := range fs {
			h(1, "s")
		}
		return g(3)(), nil
	}
	n, err := f(func(i int) func() int { return func() int { return i * i } }, func(int, string) { fmt.Print("called ") }, func(_ int, s string) { fmt.Print(s, " ") })
	fmt.Println(n, err)
	g, err := higher(func(f func(int) int, n int) (func() int, error) { return func() int { return f(n) }, nil })
	fmt.Println(g(), err)
	func() {}()
	func(xs ...int) { fmt.Println(len(xs), xs == nil) }()
	fmt.Println(func(a, b int) int { return a - b }(5, 3), (func() (int, string))(func() (int, string) { return 1, "z" }) != nil)
	e := &E{S: &S{}}
	fmt.Println(e.String(), e.S.String(), e.blank())
	var m Matrix
	i := 0
	m.each(func(p *int) { *p = i; i++ })
	fmt.Println(m, m[1][2], len(m), len(m[0]), m == [2][3]int{{0, 1, 2}, {3, 4, 5}})
L1:
	for i := 0; i < 2; i++ {
	L2:
		switch {
		case i == 0:
			continue L1
		default:
			for {
				break L2
			}
			fmt.Println("skipped")
		}
		fmt.Println("after L2")
	}
	if x := 1; x > 0 {
		if x := "inner"; len(x) > 2 {
			fmt.Println(x)
		}
	}
	if x, ok := map[string]int{"k": 3}["k"]; !ok {
	} else if y := x * 2; y == 6 {
		fmt.Println(x, y)
	}
	var arr [3]struct {
		f func() *[2]int
		m map[string]*[]int
	}
	arr[1].f = func() *[2]int { return &[2]int{7, 8} }
	arr[2].m = map[string]*[]int{"k": {1, 2, 3}}
	(*arr[2].m["k"])[1] *= 10
	fmt.Println(arr[1].f()[1], (*(arr[2].m["k"]))[1], *arr[2].m["k"])
	pp := &[]*struct{ x []int }{{[]int{1}}, nil, {}}
	(*pp)[2].x = append((*pp)[2].x, (*pp)[0].x...)
	fmt.Println((*pp)[2].x, (*pp)[1] == nil, len(*pp))
	var iface interface {
		fmt.Stringer
		blank() int
	} = e
	fmt.Println(iface.(fmt.Stringer).String(), iface.(*E).T.x)
	type local struct{ next *local }
	l := &local{&local{}}
	for l.next != nil {
		l = l.next
	}
	fmt.Println(*l)
	var u8 = [256]byte{255: 1, 'a': 2, 1 << 3: 3}
	fmt.Println(u8['a'], u8[8], u8[255], len(u8))
	goto end
end:
}

// Output:
// 2 2 1 1 5
// 0 2 true 1 x [2] 3
// 8 1 2 1 3 2
// called s 9 <nil>
// 42 <nil>
// 0 true
// 2 true
// E+S S 1
// [[0 1 2] [3 4 5]] 5 2 3 true
// after L2
// inner
// 3 6
// 8 20 [1 20 3]
// [1] true 3
// E+S 0
// {<nil>}
// 2 3 1 256
