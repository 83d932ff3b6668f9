// Interface keys: type and value both count.

package main

import (
	"errors"
	"fmt"
)

type T struct{ a any }
type N int

func main() {
	m := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", N(1): "N", nil: "nil", [1]int{1}: "array", T{1}: "T", true: "bool"}
	fmt.Println(len(m), m[1], m[int8(1)], m["1"], m[1.0], m[N(1)], m[nil], m[[1]int{1}], m[T{1}], m[T{int8(1)}] == "", m[uint(1)] == "")
	e := errors.New("e")
	me := map[error]int{e: 1, nil: 2}
	fmt.Println(me[e], me[nil], me[errors.New("e")])
}

// Output:
// 9 int int8 string float N nil array T true true
// 1 2 0
