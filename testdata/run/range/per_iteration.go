// Each iteration has its own variables (from Go 1.22), also in three-clause loops.

package main

import "fmt"

func main() {
	var fs []func() int
	for i, s := range []string{"a", "bb"} {
		fs = append(fs, func() int { i += 10; return i + len(s) })
	}
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
		if i == 1 {
			fs = append(fs, func() int { i += 100; return i })
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	var ps []*int
	for i := range 3 {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[1], *ps[2], ps[0] == ps[1])
}

// Output:
// 11 13 0 1 101 2 0 1 2 false
