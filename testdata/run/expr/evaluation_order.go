// Calls in an expression run first, left to right; plain variables beside them are read afterwards.

package main

import "fmt"

type P struct{ x, y int }

func (p P) M(int) int { return p.x }

func pick(a, b int) int { return a }

func main() {
	x := 1
	f := func() int { x = 10; return 0 }
	fmt.Println(x + f())
	x = 1
	fmt.Println(pick(x, f()))
	x = 1
	a, b := x, f()
	fmt.Println(a, b)
	x = 1
	fmt.Println([]int{x, f(), x})
	x = 1
	x += f() + 1
	fmt.Println(x)
	s := []int{0, 0, 0}
	i := 0
	g := func() int { i = 2; return 9 }
	s[i] = g()
	fmt.Println(s)
	m := map[int]int{0: 5}
	h := func() int { m[0] = 6; return 0 }
	fmt.Println(m[0] + h())
	p := P{1, 1}
	q := func() int { p.x = 7; return 0 }
	fmt.Println(p.M(q()))
	t := []int{1, 2, 3}
	cut := func() int { t = t[:1]; return 0 }
	fmt.Println(len(t) + cut())
	var v any = 1
	set := func() int { v = 10; return 0 }
	c, d := v.(int), set()
	fmt.Println(c, d)
	fn := func(int) string { return "old" }
	swap := func() int { fn = func(int) string { return "new" }; return 0 }
	fmt.Println(fn(swap()))
	x = 1
	fmt.Println(x == 1 && f() == 0, x)
}

// Output:
// 10
// 10
// 10 0
// [10 0 10]
// 11
// [0 0 9]
// 6
// 7
// 3
// 1 0
// new
// true 10
