// Index expressions to the left of a call are evaluated after it.

package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	f := func() int { s = []int{7, 8, 9}; return 0 }
	fmt.Println(s[0]+f(), s)
	i := 0
	g := func() int { i = 2; return 100 }
	fmt.Println(s[i] + g())
	p := new(5)
	h := func() int { *p = 6; return 0 }
	fmt.Println(*p + h())
	a := [2]int{1, 2}
	k := func() int { a[0] = 50; return 0 }
	fmt.Println(a[0]+k(), a[1])
}

// Output:
// 7 [7 8 9]
// 109
// 6
// 50 2
