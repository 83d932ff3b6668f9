// append of nothing, of itself, of strings; length and capacity of made slices.

package main

import "fmt"

func main() {
	var s []int
	fmt.Println(s == nil, len(s), cap(s), s)
	s = append(s)
	fmt.Println(s == nil)
	s = append(s, 1)
	s = append(s, s...)
	s = append(s, s...)
	fmt.Println(s, len(s))
	t := make([]int, 2, 10)
	u := append(t, 1)
	v := append(t, 2)
	fmt.Println(u, v, len(t), cap(t))
	b := append([]byte("ab"), "cd"...)
	fmt.Println(string(b))
	n := 0
	var w []int
	caps := 0
	for n < 1000 {
		before := cap(w)
		w = append(w, n)
		if cap(w) != before {
			caps++
		}
		n++
	}
	fmt.Println(len(w), cap(w) >= 1000, caps < 20)
	x := append([][]int{{1}}, []int{2, 3}, nil)
	fmt.Println(x, len(x[2]))
}

// Output:
// true 0 0 []
// true
// [1 1 1 1] 4
// [0 0 2] [0 0 2] 2 10
// abcd
// 1000 true true
// [[1] [2 3] []] 0
