// Tuple assignments read everything before writing anything.

package main

import "fmt"

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	s := []string{"x", "y", "z"}
	i, j := 0, 2
	s[i], s[j] = s[j], s[i]
	i, j, s[i] = j, i, "new"
	type n struct {
		v    int
		next *n
	}
	l := &n{1, &n{2, nil}}
	l, l.next, l.next.next = l.next, nil, l
	fmt.Println(a, b, c, s, i, j, l.v, l.next.v, l.next.next == nil)
}

// Output:
// 3 1 2 [new y x] 2 0 2 1 true
