// Composite literals: keys, elided types, nesting, pointers.

package main

import "fmt"

type pt struct{ X, Y int }

func main() {
	const k = 3
	a := [...]int{1, 2, k: 9, 10}
	s := []string{2: "c", 0: "a"}
	fmt.Println(a, len(a), s, len(s))
	pts := []pt{{1, 2}, {Y: 3}, {}}
	pps := []*pt{{1, 2}, nil, {X: 5}}
	fmt.Println(pts, *pps[0], pps[1], *pps[2])
	m := map[string]pt{"a": {1, 2}}
	mp := map[pt][]pt{{1, 1}: {{2, 2}, {3, 3}}}
	pm := map[string]*pt{"x": {7, 8}}
	fmt.Println(m, mp, pm["x"].Y)
	g := [][]int{{1}, {}, {2, 3}}
	arr := [2][2]int{{1, 2}, {3}}
	fmt.Println(g, arr)
	p := &pt{Y: 1}
	q := &[]int{1, 2}
	fmt.Println(*p, *q, (*q)[1])
	chars := [128]bool{'a': true, 'z': true}
	fmt.Println(chars['a'], chars['b'])
	anon := []struct {
		n string
		f func(int) int
	}{{"dbl", func(x int) int { return x * 2 }}, {"neg", func(x int) int { return -x }}}
	for _, e := range anon {
		fmt.Print(e.n, e.f(4), " ")
	}
	fmt.Println()
}

// Output:
// [1 2 0 9 10] 5 [a  c] 3
// [{1 2} {0 3} {0 0}] {1 2} <nil> {5 0}
// map[a:{1 2}] map[{1 1}:[{2 2} {3 3}]] 8
// [[1] [] [2 3]] [[1 2] [3 0]]
// {0 1} [1 2] 2
// true false
// dbl8 neg-4
