// A variable beside a call that changes it is read after the call.

package main

import "fmt"

func main() {
	x := 1
	set := func(v int) int { x = v; return 0 }
	fmt.Println(x+set(10), x)
	x = 1
	a := [3]int{x, set(5), x}
	fmt.Println(a)
	x = 1
	y, z, w := x, set(7), x*2
	fmt.Println(y, z, w)
	x = 1
	m := map[string]int{"x": x, "f": set(9)}
	fmt.Println(m)
	x = 1
	var i any = x
	p, q := i, set(3)
	fmt.Println(p, q)
}

// Output:
// 10 10
// [5 0 5]
// 7 0 14
// map[f:0 x:1]
// 1 0
