// Structs with the same fields convert, tags ignored; pointers too.

package main

import "fmt"

type A struct {
	x int `a:"1"`
	y string
}
type B struct {
	x int
	y string `b:"2"`
}

func (a A) Who() string { return "A" }
func (b B) Who() string { return "B" }

func main() {
	a := A{1, "s"}
	b := B(a)
	b.x = 2
	fmt.Println(a, b, a.Who(), b.Who(), A(b).Who())
	p := (*B)(&a)
	p.y = "through B"
	fmt.Println(a, p.Who(), struct {
		x int
		y string
	}(a))
}

// Output:
// {1 s} {2 s} A B A
// {1 through B} B {1 through B}
