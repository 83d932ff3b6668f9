// Struct declarations.

package main

type A struct {
	x int
	y string
	x bool // want "x redeclared"
}

type B struct {
	A
	*A // want "A redeclared"
	int
	*string
}

type P *int
type I interface{ M() }

type C struct {
	P // want "embedded field type cannot be a pointer"
	*I // want "embedded field type cannot be a pointer to an interface"
	I // want "I redeclared"
}

type D struct {
	f missing // want "undefined: missing"
	g []missing // want "undefined: missing"
}

type E struct {
	_ int
	_ string
}

type F struct{ A }

func (F) x() {}
func (F) A() {} // want "field and method with the same name A"

type G struct{ m int }

func (G) m() {} // want "field and method with the same name m"

func main() {
	var b B
	b.int = 1
	_ = E{1, "a"}
	_ = E{_: 1} // want "unknown field _ in struct literal of type E"
}
