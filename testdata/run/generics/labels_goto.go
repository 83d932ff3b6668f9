// Labels and goto inside a generic function.

package main

import "fmt"

func search[T comparable](grid [][]T, want T) (r, c int) {
rows:
	for i, row := range grid {
		for j, x := range row {
			if x == want {
				r, c = i, j
				break rows
			}
			if j > 2 {
				continue rows
			}
		}
	}
	n := 0
again:
	if n++; n < 3 {
		goto again
	}
	return r*n + 0, c * n
}

func main() {
	fmt.Println(search([][]int{{1, 2}, {3, 4}}, 4))
	fmt.Println(search([][]string{{"a", "b", "c"}}, "c"))
}

// Output:
// 3 3
// 0 6
