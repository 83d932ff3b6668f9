// Index and pointer operands first, then the right sides, then the assignments left to right.

package main

import "fmt"

func t(s string, n int) int { fmt.Print(s, " "); return n }

func main() {
	a := []int{0, 0, 0}
	i := 0
	i, a[i] = 1, 10
	fmt.Println(i, a)
	a[t("l", 0)], a[t("m", 1)] = t("r", 5), t("q", 6)
	fmt.Println(a)
	a[0], a[0] = 1, 2
	fmt.Println(a[0])
	a[1], a[2] = a[2], a[1]
	x := []int{1, 2, 3}
	i = 0
	i, x[i] = 1, 2
	x[0], x[0] = 1, 2
	x[1], x[2] = 4, 5
	fmt.Println(i, x, a)
	type P struct{ x int }
	var p *P
	defer func() { fmt.Println(recover(), x) }()
	x[2], p.x = 6, 7
}

// Output:
// 1 [10 0 0]
// l m r q [5 6 0]
// 2
// 1 [2 4 5] [2 0 6]
// runtime error: invalid memory address or nil pointer dereference [2 4 6]
