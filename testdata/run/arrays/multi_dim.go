// Arrays of arrays: assignment of rows, slicing, iterating.

package main

import "fmt"

func main() {
	var g [3][4]int
	for i := range g {
		for j := range g[i] {
			g[i][j] = i*10 + j
		}
	}
	row := g[1]
	row[0] = -1
	g[2] = row
	pr := &g[0]
	pr[3] = 99
	fmt.Println(g, len(g), len(g[0]))
	s := g[1][1:3]
	s[0] = 1000
	t := g[:2]
	t[0][0] = 5
	fmt.Println(g[0], g[1], len(t), cap(t))
	for _, r := range g {
		r[0] = 0
	}
	fmt.Println(g[0][0])
}

// Output:
// [[0 1 2 99] [10 11 12 13] [-1 11 12 13]] 3 4
// [5 1 2 99] [10 1000 12 13] 2 3
// 5
