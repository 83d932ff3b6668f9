// Embedded pointers to interfaces and pointer types; ambiguous selectors.

package main

type A struct{ x, y int }
type B struct{ x, z int }
type C struct {
	A
	B
}
type PI *int
type I interface{ M() }

type D struct {
	*I // want "embedded field type cannot be a pointer to an interface"
}
type E struct {
	PI // want "embedded field type cannot be a pointer"
}
type F struct {
	A
	*A // want "A redeclared"
}

func (A) N() {}
func (B) N() {}

func main() {
	var c C
	_ = c.x // want "ambiguous selector c\.x"
	_ = c.y + c.z
	_ = c.w // want "c\.w undefined \(type C has no field or method w\)"
	c.N() // want "ambiguous selector c\.N"
	var i interface{ N() } = c // want "cannot use c \(variable of struct type C\) as interface\{N\(\)\} value in variable declaration: C does not implement interface\{N\(\)\} \(ambiguous selector C\.N\)"
	_ = i
}
