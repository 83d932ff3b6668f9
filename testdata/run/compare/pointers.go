// Pointers are equal if they point to the same variable.

package main

import "fmt"

type T struct{ a, b int }

func main() {
	x, y := 1, 1
	p, q := &x, &x
	fmt.Println(p == q, p == &y, *p == y, p != nil)
	t := T{}
	u := &t
	fmt.Println(&t.a == &u.a, &t.a == &t.b, &t == u)
	s := []int{1, 2, 3}
	r := s[1:]
	fmt.Println(&s[1] == &r[0], &s[0] == &r[0])
	r = append(r[:1:1], 9)
	fmt.Println(&s[1] == &r[0])
	a := [2]int{}
	pa, pb := &a, &a
	fmt.Println(pa == pb, &pa[0] == &a[0], new(int) == new(int))
}

// Output:
// true false true true
// true false true
// true false
// false
// true true false
