// Range clauses that assign: to variables, fields, elements, dereferences and blank.

package main

import "fmt"

type T struct{ i, v int }

func main() {
	var t T
	var m = map[string]int{}
	var a [2]int
	p := &a[1]
	for t.i, t.v = range []int{5, 6} {
	}
	for m["k"], *p = range []int{7, 8, 9} {
	}
	for a[0] = range 4 {
	}
	for _, _ = range []int{1} {
	}
	var e any
	for _, e = range []string{"x", "y"} {
	}
	fmt.Println(t, m, a, e)
}

// Output:
// {1 6} map[k:2] [3 9] y
