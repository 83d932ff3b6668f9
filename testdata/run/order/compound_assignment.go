// x op= y evaluates x once.

package main

import "fmt"

var calls int

func idx() int { calls++; return 0 }

func main() {
	s := []int{10}
	s[idx()] += 5
	s[idx()]++
	*func() *int { calls++; return &s[0] }() <<= 1
	m := map[string]int{}
	key := func() string { calls++; return "k" }
	m[key()] -= 3
	fmt.Println(s, m, calls)
	x := 1
	f := func() int { x = 10; return 1 }
	x += f()
	fmt.Println(x)
	y := 1
	y, z := y+1, y
	fmt.Println(y, z)
}

// Output:
// [32] map[k:-3] 4
// 11
// 2 1
