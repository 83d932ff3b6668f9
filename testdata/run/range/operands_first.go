// The operands of both targets of a range clause are evaluated before either is assigned.

package main

import "fmt"

type place struct{ i int }

func main() {
	var x [8]int
	var p place
	for p.i, x[p.i] = range []int{5, 6, 7} {
	}
	fmt.Println(p, x)

	x, p = [8]int{}, place{7}
	for p.i, x[p.i] = range [2]int{8, 9} {
	}
	fmt.Println(p, x)

	var runes [8]rune
	p.i = 6
	for p.i, runes[p.i] = range "aé-" {
	}
	fmt.Println(p, runes)

	x, p = [8]int{}, place{4}
	for p.i, x[p.i] = range map[int]int{3: 33} {
	}
	fmt.Println(p, x)

	m := map[int]int{}
	p.i = 100
	for p.i, m[p.i] = range []int{1, 2, 3} {
	}
	fmt.Println(p, m)

	i := 1
	s := []int{10, 20}
	for i, s[i] = range []int{99} {
		break
	}
	fmt.Println(i, s)

	say := func(i int) int { fmt.Println("index", i); return i }
	for s[say(0)], s[say(1)] = range []int{7} {
	}
	fmt.Println(s)

	// The body of a range over a function is called with both values.
	x, p = [8]int{}, place{6}
	for p.i, x[p.i] = range func(yield func(int, int) bool) { _ = yield(1, 11) && yield(2, 12) } {
	}
	fmt.Println(p, x)
}

// Output:
// {2} [6 7 0 0 0 0 0 0]
// {1} [9 0 0 0 0 0 0 8]
// {3} [233 45 0 0 0 0 97 0]
// {3} [0 0 0 0 33 0 0 0]
// {2} map[0:2 1:3 100:1]
// 0 [10 99]
// index 0
// index 1
// [0 7]
// {2} [0 11 12 0 0 0 0 0]
