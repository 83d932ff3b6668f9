// append of elements, slices, strings and nothing.

package main

import "fmt"

func main() {
	var s []int
	s = append(s)
	fmt.Println(s == nil, len(s))
	s = append(s, 1)
	s = append(s, []int{2, 3}...)
	s = append(s, s...)
	s = append(s[:1], s[4:]...)
	fmt.Println(s)
	b := append([]byte("x"), "yz"...)
	b = append(b, b[1:]...)
	fmt.Println(string(b))
	s = append([]int(nil), s...)
	t := append(s[:1:1], 100)
	fmt.Println(s, t, append([]any{}, 1, "a", nil))
	fmt.Println(append([][]int{{1}}, nil, []int{2}))
}

// Output:
// true 0
// [1 2 3]
// xyzyz
// [1 2 3] [1 100] [1 a <nil>]
// [[1] [] [2]]
