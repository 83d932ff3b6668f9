// Structs compare field by field; blank fields do not count.

package main

import "fmt"

type a struct {
	x int
	_ int
	s string
}

type b struct {
	i any
	e error
}

func main() {
	fmt.Println(a{x: 1, s: "q"} == a{x: 1, s: "q"}, a{x: 1} == a{x: 2})
	fmt.Println(b{1, nil} == b{1, nil}, b{1, nil} == b{int8(1), nil}, b{"x", nil} != b{"y", nil})
	p, q := &a{x: 1}, &a{x: 1}
	fmt.Println(p == q, *p == *q)
	m := map[a]int{{x: 1, s: "k"}: 1}
	m[a{x: 1, s: "k"}]++
	fmt.Println(len(m), m[a{1, 0, "k"}])
	type named struct{ x int }
	var anon struct{ x int }
	n := named{1}
	anon = n
	fmt.Println(anon == n)
}

// Output:
// true false
// true false true
// false true
// 1 2
// true
