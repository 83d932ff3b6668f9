// Variadic parameters of a type parameter's type.

package main

import (
	"fmt"
	"strings"
)

func list[T any](xs ...T) []T { return xs }

func join[S fmt.Stringer](sep string, xs ...S) string {
	var b strings.Builder
	for i, x := range xs {
		if i > 0 {
			b.WriteString(sep)
		}
		b.WriteString(x.String())
	}
	return b.String()
}

type id int

func (i id) String() string { return fmt.Sprintf("#%d", int(i)) }

func main() {
	fmt.Println(list(1, 2), list[string](), list[any](1, "a", nil), list[int]() == nil)
	fmt.Println(join("+", id(1), id(2)), join[id](","), join(" ", []id{7, 8}...))
	xs := []int{1}
	ys := list(xs...)
	ys[0] = 5
	fmt.Println(xs)
}

// Output:
// [1 2] [] [1 a <nil>] true
// #1+#2  #7 #8
// [5]
