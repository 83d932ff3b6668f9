// Conversions and arithmetic of variables happen after the calls beside them.

package main

import "fmt"

func main() {
	x := 1
	f := func() int { x = 10; return 0 }
	a, b := float64(x), f()
	fmt.Println(a, b)
	x = 1
	c, d := -x, f()
	fmt.Println(c, d)
	x = 1
	e, g := any(x), f()
	fmt.Println(e, g)
	s := "a"
	h := func() string { s = "b"; return "c" }
	fmt.Println(s+h(), []byte(s))
	s = "a"
	i, j := string(s)+"!", h()
	fmt.Println(i, j)
}

// Output:
// 10 0
// -10 0
// 10 0
// bc [98]
// b! c
