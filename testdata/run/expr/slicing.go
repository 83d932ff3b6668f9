// Slice expressions of arrays, slices, strings and pointers to arrays.

package main

import "fmt"

func main() {
	arr := [5]int{1, 2, 3, 4, 5}
	p := &arr
	s := arr[1:3]
	fmt.Println(s, len(s), cap(s), s[:4], s[1:], s[:0], s[2:4])
	f := arr[1:3:4]
	fmt.Println(len(f), cap(f), f[:3])
	fmt.Println(p[:2], p[3:], (*p)[2:3])
	var n []int
	fmt.Println(n[:] == nil, n[0:0] == nil, len(n[:0]))
	str := "abcdef"
	fmt.Println(str[2:], str[:2], str[2:4], str[6:] == "")
	i, j := 1, 3
	fmt.Println(str[i:j], arr[i:j:j+1])
	ss := [][]int{arr[:1], arr[1:2]}
	ss[0][0] = 100
	fmt.Println(arr, ss)
	t := append(arr[:1:1], 7)
	t[0] = 0
	fmt.Println(arr[0], t)
}

// Output:
// [2 3] 2 4 [2 3 4 5] [3] [] [4 5]
// 2 3 [2 3 4]
// [1 2] [4 5] [3]
// true true 0
// cdef ab cd true
// bc [2 3]
// [100 2 3 4 5] [[100] [2]]
// 100 [0 7]
