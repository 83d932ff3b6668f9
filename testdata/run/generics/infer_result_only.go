// A type parameter used only in the result has to be given.

package main

import (
	"errors"
	"fmt"
)

func zero[T any]() (z T) { return }

func cast[T any](x any) (t T, ok bool) {
	t, ok = x.(T)
	return
}

func main() {
	fmt.Println(zero[int](), zero[*int](), zero[[2]bool](), zero[error](), zero[struct{ a string }]())
	fmt.Println(cast[int](3))
	fmt.Println(cast[string](3))
	fmt.Println(cast[error](errors.New("e")))
	fmt.Println(cast[fmt.Stringer](3))
}

// Output:
// 0 <nil> [false false] <nil> {}
// 3 true
//  false
// e true
// <nil> false
