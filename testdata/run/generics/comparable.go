// The constraint comparable, also met by interfaces and structs.

package main

import (
	"errors"
	"fmt"
)

func index[T comparable](xs []T, x T) int {
	for i, y := range xs {
		if x == y {
			return i
		}
	}
	return -1
}

type pt struct {
	x, y int
	n    any
}

func main() {
	fmt.Println(index([]string{"a", "b"}, "b"), index([]float64{1, 2}, 3))
	fmt.Println(index([]pt{{1, 2, nil}, {1, 2, "s"}}, pt{1, 2, "s"}))
	fmt.Println(index([]any{1, "x", nil, 2.5}, nil), index([]any{1, int8(1)}, any(int8(1))))
	e := errors.New("e")
	fmt.Println(index([]error{nil, e}, e), index([]*int{nil}, nil), index([][2]bool{{true}}, [2]bool{true, false}))
	c := make(chan int)
	fmt.Println(index([]chan int{nil, c}, c))
}

// Output:
// 1 -1
// 1
// 2 1
// 1 0 0
// 1
