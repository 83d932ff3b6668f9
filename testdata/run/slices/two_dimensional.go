// Slices of slices: rows may share or differ in length.

package main

import (
	"fmt"
	"strings"
)

func main() {
	g := make([][]rune, 3)
	for i := range g {
		g[i] = []rune(strings.Repeat(".", 3))
	}
	g[1][1] = '#'
	g[2] = g[0]
	g[0][0] = '@'
	for _, r := range g {
		fmt.Print(string(r), " ")
	}
	flat := make([]int, 6)
	var rows [][]int
	for len(flat) > 0 {
		rows = append(rows, flat[:2])
		flat = flat[2:]
	}
	rows[1][0] = 5
	tri := [][]int{{1}, {1, 1}, {1, 2, 1}}
	fmt.Println(rows, tri, len(tri[2]))
}

// Output:
// @.. .#. @.. [[0 0] [5 0] [0 0]] [[1] [1 1] [1 2 1]] 3
