// new of slices, functions, interfaces and conversions.

package main

import (
	"errors"
	"fmt"
)

func main() {
	s := new([]int{1, 2})
	*s = append(*s, 3)
	f := new(func(x int) int { return x * 2 })
	fmt.Println(*s, (*f)(4), *new(int8(5)), **new(new(7)))
	var e error = errors.New("e")
	pe := new(e)
	fmt.Printf("%T %v\n", pe, *pe)
	m := map[string]*int{"a": new(1), "b": new(2)}
	*m["a"] += 10
	fmt.Println(*m["a"], *m["b"])
	type opt struct{ n *int }
	o := opt{n: new(3)}
	fmt.Println(*o.n)
}

// Output:
// [1 2 3] 8 5 7
// *error e
// 11 2
// 3
