// new of a type is a pointer to its zero value.

package main

import "fmt"

type T struct {
	a int
	b []string
}

func main() {
	p := new(T)
	p.b = append(p.b, "x")
	a := new([3]int)
	a[1] = 2
	m := new(map[string]int)
	i := new(any)
	*i = 3
	fmt.Println(*p, *a, *m == nil, *i, *new(*int) == nil)
}

// Output:
// {0 [x]} [0 2 0] true 3 true
