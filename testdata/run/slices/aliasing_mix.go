// Slices: aliasing of append, three-index slices, overlapping copy, growth, nil and empty, of arrays and pointers, conversion, clear.

package main

import "fmt"

type S []int

func grow(s []int, n int) []int {
	for i := range n {
		s = append(s, i)
	}
	return s
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:3]
	t := a[1:3:3]
	s = append(s, 100)
	t = append(t, 200)
	fmt.Println(a, s, t, len(s), cap(s), len(t), cap(a[2:4:5]))
	s[0], t[0] = -1, -2
	fmt.Println(a, s, t)
	u := s[:5]
	u = append(u[:1], u[2:]...)
	fmt.Println(a, u)
	copy(a[2:], a[:])
	fmt.Println(a)
	copy(a[:], a[2:])
	fmt.Println(a, copy(a[:0], a[:]), copy(s, []int{}), copy([]byte("ab"), "xyz"))
	var n []int
	e := []int{}
	fmt.Println(n == nil, e == nil, n[:] == nil, e[:0] == nil, n[0:0] == nil, append(n) == nil, append(n, e...) == nil, append(e, n...) == nil, len(append([]int(nil), 1)))
	for range n[:0:0] {
	}
	p := &a
	q := p[2:4]
	q[0] = 77
	for i := range p {
		p[i]++
	}
	fmt.Println(a, *p == a, len(p), cap(p[1:]), q)
	x := make([]int, 2, 10)
	y, z := append(x, 1), append(x, 2)
	fmt.Println(y, z, &y[0] == &z[0], x[:3])
	w := append(x[:1:1], 9)
	fmt.Println(w, x[:2], &w[0] == &x[0])
	m := [][]int{{1}, {2, 3}, nil}
	m[2] = append(m[2], m[1]...)
	m[1][0] = 50
	m = append(m, m...)
	m[3][0]++
	fmt.Println(m, len(m))
	for i, r := range m[:2] {
		m[i] = append(r, len(r))
		r[0] = 0
	}
	fmt.Println(m)
	self := []any{1}
	self[0] = self
	fmt.Println(len(self[0].([]any)))
	g := grow(nil, 1000)
	fmt.Println(len(g), g[999], cap(grow(nil, 5)), cap(grow(nil, 9)), cap(append([]byte{}, make([]byte, 33)...)))
	clear(g[10:20])
	fmt.Println(g[8:22])
	arr := [3][]string{{"a"}, {}, nil}
	brr := arr
	brr[0][0] = "shared"
	brr[1] = append(brr[1], "own")
	fmt.Println(arr, brr)
	st := []struct {
		a int
		b []int
	}{{1, []int{2}}, {b: []int{3}}}
	for _, x := range st {
		x.a = 9
		x.b[0] *= 10
	}
	st[0], st[1] = st[1], st[0]
	pst := &st[0]
	st = append(st, st[0])
	pst.a = 1000
	fmt.Println(st)
	i, j := 2, 1
	try(func() { _ = a[i:j] })
	try(func() { _ = a[:i+5] })
	try(func() { _ = g[i:j:1] })
	try(func() { _ = g[:2000] })
	try(func() { _ = "abc"[i+2:] })
	try(func() { _ = (*[4]int)(s) })
	try(func() { _ = p[j-2] })
	try(func() { _ = make([]int, j-5) })
	try(func() { _ = make([]int, 2, j) })
	try(func() { var np *[3]int; fmt.Println(len(np[:0:0])) })
	try(func() { _ = S(nil)[0] })
	try(func() { fmt.Println([0]int([]int(nil)), (*[0]int)(nil) == nil, (*[0]int)([]int{}) == nil) })
	var big []int
	for k := 0; k < 3; k++ {
		big = append(big, append([]int{k}, big...)...)
	}
	fmt.Println(big)
	l := []int{5: 1, 2, 1: 7, 8}
	fmt.Println(l, len(l), [...]string{2: "c", 0: "a"})
	b := append([]byte("x"), "yz"...)
	b = append(b, b[1:]...)
	fmt.Println(string(b), string(append(b[:0], b[2:]...)), string(b))
}

// Output:
// [0 1 2 100 4 5] [1 2 100] [1 2 200] 3 5 3 3
// [0 -1 2 100 4 5] [-1 2 100] [-2 2 200]
// [0 -1 100 4 5 5] [-1 100 4 5]
// [0 -1 0 -1 100 4]
// [0 -1 100 4 100 4] 0 0 2
// true false true false true true true false 1
// [1 0 78 5 101 5] true 6 5 [78 5]
// [0 0 2] [0 0 2] true [0 0 2]
// [0 9] [0 0] false
// [[2] [50 3] [2 3] [2] [50 3] [2 3]] 6
// [[2 1] [50 3 2] [2 3] [0] [0 3] [2 3]]
// 1
// 1000 999 8 16 48
// [8 9 0 0 0 0 0 0 0 0 0 0 20 21]
// [[shared] [] []] [[shared] [own] []]
// [{0 [30]} {1 [20]} {0 [30]}]
// runtime error: slice bounds out of range [2:1]
// runtime error: slice bounds out of range [:7] with length 6
// runtime error: slice bounds out of range [2:1:]
// runtime error: slice bounds out of range [:2000] with capacity 1280
// runtime error: slice bounds out of range [4:3]
// runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
// runtime error: index out of range [-1]
// runtime error: makeslice: len out of range
// runtime error: makeslice: cap out of range
// runtime error: invalid memory address or nil pointer dereference
// runtime error: index out of range [0] with length 0
// [] true false
// [0 1 0 2 0 1 0]
// [0 7 8 0 0 1 2] 7 [a  c]
// zyzyz zyz zyzyz
