// Tuple assignment: operands first, then assignment from left to right.

package main

import "fmt"

func two() (int, string) { return 2, "two" }

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	s := []int{0, 1, 2}
	i := 0
	i, s[i] = 2, 9
	fmt.Println(i, s)
	s[0], s[0] = 1, 2
	fmt.Println(s)
	s[1], s[2] = s[2], s[1]
	fmt.Println(s)
	n, t := two()
	_, t = two()
	fmt.Println(n, t)
	m := map[string]int{}
	m["a"], m["b"] = len(m), len(m)+1
	fmt.Println(m)
	x := []int{1, 2, 3}
	j := 0
	j, x[j] = 1, 2
	x[0], j = 5, 2
	x[j], j = 7, 0
	fmt.Println(j, x)
	var p struct{ l, r int }
	p.l, p.r = 1, 2
	p.l, p.r = p.r, p.l
	fmt.Println(p)
	k := 5
	k, k2 := 6, k
	fmt.Println(k, k2)
	fib := func() func() int {
		a, b := 0, 1
		return func() int {
			a, b = b, a+b
			return a
		}
	}()
	for range 5 {
		fmt.Print(fib(), " ")
	}
	fmt.Println()
}

// Output:
// 3 1 2
// 2 [9 1 2]
// [2 1 2]
// [2 2 1]
// 2 two
// map[a:0 b:1]
// 0 [5 2 7]
// {2 1}
// 6 5
// 1 1 2 3 5
