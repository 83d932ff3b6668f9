// The zero value of a type parameter.

package main

import "fmt"

func isZero[T comparable](x T) bool {
	var z T
	return x == z
}

func reset[T any](p *T) {
	*p = *new(T)
}

type S struct {
	a int
	b string
}

func main() {
	fmt.Println(isZero(0), isZero(""), isZero("x"), isZero(S{}), isZero(S{1, ""}), isZero[any](nil), isZero[any](0), isZero[*int](nil))
	s := S{1, "x"}
	reset(&s)
	xs := []int{1}
	reset(&xs)
	fmt.Printf("%+v %v\n", s, xs == nil)
}

// Output:
// true true false true false true false true
// {a:0 b:} true
