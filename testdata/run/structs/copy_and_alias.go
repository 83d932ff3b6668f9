// Assignment copies a struct; its slices, maps and pointers are shared.

package main

import "fmt"

type T struct {
	n int
	a [2]int
	s []int
	m map[string]int
	p *int
}

func main() {
	x := 1
	t := T{1, [2]int{1, 2}, []int{1, 2}, map[string]int{"k": 1}, &x}
	u := t
	u.n, u.a[0], u.s[0], u.m["k"], *u.p = 9, 9, 9, 9, 9
	fmt.Println(t.n, t.a, t.s, t.m, *t.p)
	v := &t
	w := v
	w.n = 100
	fmt.Println(t.n, v == w, *v.p)
	*v = T{}
	fmt.Println(t.s == nil, t.n, u.n)
}

// Output:
// 1 [1 2] [9 2] map[k:9] 9
// 100 true 9
// true 0 9
