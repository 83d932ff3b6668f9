// Interface declarations.

package main

type A interface {
	M()
	M() // want "duplicate method M"
}

type B interface {
	A2 // want "duplicate method M"
	M() int
}

type A2 interface{ M() }

type C interface {
	missing // want "undefined: missing"
	T
	*int
}

type T struct{}

type E interface{ int | string }

var e E // want "cannot use type E outside a type constraint: interface contains type constraints"

func f(x E) {} // want "cannot use type E outside a type constraint: interface contains type constraints"

func main() {
	var _ comparable // want "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
}
