// Conversion syntax that needs parentheses.

package main

import "fmt"

func main() {
	x := 5
	p := (*int)(&x)
	f := (func() int)(func() int { return *p })
	c := (chan int)(nil)
	d := (<-chan int)(c)
	g := (interface{ M() })(nil)
	fmt.Println(*p, f(), c == nil, d == nil, g == nil)
	a := ([]string)(nil)
	m := (map[string]int)(nil)
	fmt.Println(len(a), m["x"], (string)("s"), (int)(7))
}

// Output:
// 5 5 true true true
// 0 0 s 7
