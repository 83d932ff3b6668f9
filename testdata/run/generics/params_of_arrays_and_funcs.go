// Operands whose type is a type parameter of arrays or functions: what is indexed, sliced, addressed and ranged over as such is shared as such.

package main

import "fmt"

func addr[A ~[2]int](a A) (func() int, *int) {
	p := &a[0]
	return func() int { return a[0] }, p
}

func cut[A ~[2]int](a A) []int {
	s := a[:]
	s[1] = 7
	a[0] = 3
	return s
}

func idx[A ~[2]int](a A, i int) (A, func() A) {
	f := func() A { return a }
	a[i] = 9
	return a, f
}

func ptr[P *[2]int](p P) int {
	for i := range p {
		p[i]++
	}
	return p[1]
}

func mixed[A [2]int | []int](a A, i int) func() int {
	g := func() int { return a[i] }
	a[i] += 5
	return g
}

func loop[F ~func(func(int, string) bool)](f F) (res []string) {
	n := 0
	for i, s := range f {
		n += i
		if i == 2 {
			continue
		}
		res = append(res, fmt.Sprint(n, s))
		if i == 3 {
			return
		}
	}
	return append(res, "end")
}

type seq func(func(int, string) bool)

func two[F func() int](f F) int { defer func() { f() }(); return f() }

func main() {
	f, p := addr([2]int{1, 2})
	*p = 5
	fmt.Println(f(), *p)
	fmt.Println(cut([2]int{1, 2}))
	a, g := idx([2]int{1, 2}, 1)
	fmt.Println(a, g())
	fmt.Println(ptr(&[2]int{1, 2}))
	fmt.Println(mixed([2]int{1, 2}, 1)(), mixed([]int{1, 2}, 1)())
	fmt.Println(loop(func(y func(int, string) bool) { _ = y(1, "a") && y(2, "b") && y(3, "c") && y(4, "d") }))
	fmt.Println(loop(seq(func(y func(int, string) bool) { _ = y(1, "a") && y(2, "b") })))
	c := 0
	fmt.Println(two(func() int { c++; return c }), c)
}

// Output:
// 5 5
// [3 7]
// [1 9] [1 9]
// 3
// 7 7
// [1a 6c]
// [1a end]
// 1 2
