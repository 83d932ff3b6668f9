// The shallowest field or method wins.

package main

import "fmt"

type A struct{ x, y int }
type B struct {
	A
	x string
}
type C struct {
	B
	z bool
}

func (A) Who() string  { return "A" }
func (B) Who() string  { return "B" }
func (A) Only() string { return "only A" }

func main() {
	c := C{B{A{1, 2}, "bx"}, true}
	fmt.Println(c.x, c.A.x, c.y, c.B.A.y, c.Who(), c.A.Who(), c.Only())
	c.y = 9
	c.A.x++
	fmt.Printf("%+v\n", c)
}

// Output:
// bx 1 2 2 B A only A
// {B:{A:{x:2 y:9} x:bx} z:true}
