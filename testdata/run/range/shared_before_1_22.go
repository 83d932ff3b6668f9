//@ lang: go1.21

// Before Go 1.22 all iterations share the variables.

package main

import "fmt"

func main() {
	var ps []*int
	for i := range []int{1, 2, 3} {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[1], *ps[2], ps[0] == ps[1])
	var qs []*int
	for i := 0; i < 3; i++ {
		qs = append(qs, &i)
	}
	fmt.Println(*qs[0], *qs[1], qs[0] == qs[2])
	var ks []*string
	for _, s := range []string{"a", "b"} {
		ks = append(ks, &s)
	}
	fmt.Println(*ks[0], *ks[1], ks[0] == ks[1])
}

// Output:
// 2 2 2 true
// 3 3 true
// b b true
