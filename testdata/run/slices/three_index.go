// Full slice expressions set the capacity.

package main

import "fmt"

func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:3:4]
	fmt.Println(s, len(s), cap(s), s[:3], cap(a[:0:0]), cap(a[6:]))
	t := s[1:2:2]
	t = append(t, 50)
	s = append(s, 60)
	fmt.Println(a, t, s, cap(s[:2:2]))
	p := &a
	fmt.Println(p[2:3:5], cap(p[2:]))
}

// Output:
// [1 2] 2 3 [1 2 3] 0 0
// [0 1 2 60 4 5] [2 50] [1 2 60] 2
// [2] 4
