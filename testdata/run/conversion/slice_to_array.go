// A slice converts to an array (a copy) or to a pointer to one (shared).

package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4}
	a := [2]int(s)
	p := (*[3]int)(s)
	p[0] = 10
	s[1] = 20
	fmt.Println(a, *p, s, len(p), cap(p[:]))
	q := (*[0]int)(s[:0])
	var n []int
	z := (*[0]int)(n)
	fmt.Println(q != nil, z == nil, [0]int(n))
	type Arr [4]int
	fmt.Println(Arr(s) == [4]int{10, 20, 3, 4})
	*(*[2]int)(s[2:]) = [2]int{7, 8}
	fmt.Println(s)
}

// Output:
// [1 2] [10 20 3] [10 20 3 4] 3 3
// true true []
// true
// [10 20 7 8]
