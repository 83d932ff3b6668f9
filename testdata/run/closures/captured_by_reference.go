// A captured variable is shared with its function, also after changes on both sides.

package main

import "fmt"

func main() {
	x, s, m := 1, []int{1}, map[string]int{}
	f := func() {
		x *= 2
		s = append(s, x)
		m["x"] = x
	}
	f()
	x = 10
	f()
	fmt.Println(x, s, m)
	p := &x
	g := func() int { return *p }
	p = &s[0]
	fmt.Println(g())
	{
		x := "inner"
		h := func() { x += "!" }
		h()
		fmt.Println(x)
	}
	fmt.Println(x)
}

// Output:
// 20 [1 2 20] map[x:20]
// 1
// inner!
// 20
