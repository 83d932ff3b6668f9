// Interfaces with elements that are not interfaces or repeat methods.

package main

type A interface {
	M()
	M() // want "duplicate method M"
}
type B interface {
	M() int
	A2 // want "duplicate method M"
}
type A2 interface{ M() }
type C interface{ undefined } // want "undefined: undefined"
type D interface{ M(int, int) }
type E interface {
	D
	M(a, b int)
}
type F interface{ *A }
type G interface {
	M() (x, x int) // want "x redeclared in this block"
}
type H interface{ F2() H2 }
type H2 interface{ H }

func main() {
	var f F // want "cannot use type F outside a type constraint: interface contains type constraints"
	var c interface {
		A2
		B // want "duplicate method M"
	}
	_, _ = f, c
}
