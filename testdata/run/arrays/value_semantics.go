// Arrays are copied by assignment, calls, returns, channels, interfaces, closures see variables.

package main

import "fmt"

func mod(a [2]int) [2]int { a[0] = 100; return a }

func main() {
	a := [2]int{1, 2}
	b := a
	b[0] = 9
	c := mod(a)
	var i any = a
	a[1] = 50
	ch := make(chan [2]int, 1)
	ch <- a
	a[0] = -1
	f := func() [2]int { return a }
	a[0] = -2
	fmt.Println(a, b, c, i, <-ch, f())
	m := map[string][2]int{"k": a}
	v := m["k"]
	v[0] = 77
	s := [][2]int{a, v}
	s[0][0] = 5
	fmt.Println(m, s, a)
}

// Output:
// [-2 50] [9 2] [100 2] [1 2] [1 50] [-2 50]
// map[k:[-2 50]] [[5 50] [77 50]] [-2 50]
