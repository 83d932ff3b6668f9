// Concatenations and appends with calls that change their operands.

package main

import "fmt"

func main() {
	s := []int{1}
	add := func() int { s = append(s, 50); return 2 }
	s = append(s, add())
	fmt.Println(s)
	a := "x"
	f := func() string { a = "y"; return "-" }
	fmt.Println(a + f() + a)
	t := []string{a}
	t = append(t, f(), a)
	fmt.Println(t)
	b := []int{1, 2}
	g := func() []int { b[0] = 9; return []int{3} }
	b = append(b, g()...)
	fmt.Println(b)
}

// Output:
// [1 50 2]
// y-y
// [y - y]
// [9 2 3]
