// A variable argument next to a call that changes it, and a receiver copied late.

package main

import "fmt"

type C struct{ n int }

func (c C) Show(int) int { return c.n }

func show(a, b int) { fmt.Println(a, b) }

func main() {
	x := 1
	f := func() int { x = 2; return 0 }
	show(x, f())
	x = 1
	show(f(), x)
	c := C{1}
	g := func() int { c.n = 2; return 0 }
	fmt.Println(c.Show(g()))
	p := &C{1}
	h := func() int { p = &C{5}; return 0 }
	fmt.Println(p.Show(h()))
}

// Output:
// 2 0
// 0 2
// 2
// 5
