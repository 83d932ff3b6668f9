// Struct literals: positional, keyed, partial, nested, anonymous, with blank fields.

package main

import "fmt"

type P struct{ X, Y int }
type L struct {
	A, B P
	Name string
	_    int
}

func main() {
	var z L
	fmt.Println(P{1, 2}, P{Y: 5}, z, L{A: P{1, 1}, Name: "n"}, &P{}, &L{B: P{Y: 2}})
	a := struct {
		x int
		s []string
	}{3, []string{"q"}}
	fmt.Printf("%v %+v %T\n", a, a, a)
	fmt.Println(struct{}{}, len([]struct{}{{}, {}}))
}

// Output:
// {1 2} {0 5} {{0 0} {0 0}  0} {{1 1} {0 0} n 0} &{0 0} &{{0 0} {0 2}  0}
// {3 [q]} {x:3 s:[q]} struct { x int; s []string }
// {} 2
