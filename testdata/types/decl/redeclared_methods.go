// Methods declared twice, and methods and fields of one name.

package main

type T struct{ x int }

func (T) A()   {}
func (*T) A()  {} // want "method T\.A already declared at .*redeclared_methods\.go:7:10"
func (t T) x() {} // want "field and method with the same name x"

type I interface {
	M()
	N(int)
	M(string) // want "duplicate method M"
}

type S struct {
	a int
	b string
	a bool // want "a redeclared"
	T
	*T // want "T redeclared"
}

func main() {}
