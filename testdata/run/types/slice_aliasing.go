// Slices share their backing array until append has to grow it.

package main

import "fmt"

func main() {
	a := []int{1, 2, 3, 4, 5}
	b := a[1:3]
	b[0] = 20
	fmt.Println(a, b, len(b), cap(b))
	b = append(b, 40)
	fmt.Println(a, b)
	c := a[1:3:3]
	c = append(c, 99)
	c[0] = 0
	fmt.Println(a, c)
	d := append([]int(nil), a...)
	d[0] = -1
	fmt.Println(a[0], d[0])
	e := a[:0]
	for _, v := range a {
		if v%2 == 0 {
			e = append(e, v)
		}
	}
	fmt.Println(e, a)
	fmt.Println(b[:cap(b)], a[5:], a[2:2] == nil)
	arr := [4]int{1, 2, 3, 4}
	s := arr[:]
	s[3] = 44
	fmt.Println(arr)
	q := [2]int(s)
	s[0] = 11
	fmt.Println(q, *(*[2]int)(s))
}

// Output:
// [1 20 3 4 5] [20 3] 2 4
// [1 20 3 40 5] [20 3 40]
// [1 20 3 40 5] [0 3 99]
// 1 -1
// [20 40] [20 40 3 40 5]
// [40 3 40 5] [] false
// [1 2 3 44]
// [1 2] [11 2]
