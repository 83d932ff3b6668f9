// Structs compare field by field; blank fields do not count.

package main

import (
	"fmt"
	"math"
)

type B struct {
	a int
	_ string
	c [2]bool
}

func main() {
	x, y := B{a: 1}, B{a: 1}
	fmt.Println(x == y, x == B{}, x == B{a: 1, c: [2]bool{false, true}})
	type E struct{}
	fmt.Println(E{} == E{}, struct{ a any }{1} == struct{ a any }{1}, struct{ a any }{1} == struct{ a any }{int8(1)})
	n := math.NaN()
	type F struct{ f float64 }
	f := F{n}
	fmt.Println(f == f, F{0} == F{math.Copysign(0, -1)})
}

// Output:
// true false false
// true true false
// false true
