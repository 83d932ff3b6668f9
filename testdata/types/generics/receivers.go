// Receivers of generic types.

package main

type Box[T any] struct{ v T }
type Pair[A, B any] struct{}
type Plain struct{}

func (b Box) A()               {} // want "cannot use generic type Box\[T any\] without instantiation"
func (b Box[int]) B() int      { return 0 } // want "cannot use 0 \(untyped int constant\) as int /\* with int declared at .*receivers\.go:10:13 \*/ value in return statement"
func (b *Box[T, U]) C()        {} // want "receiver declares 2 type parameters, but receiver base type declares 1"
func (p Pair[A]) D()           {} // want "receiver declares 1 type parameter, but receiver base type declares 2"
func (p Pair[X, X]) E()        {} // want "X redeclared in this block"
func (p Plain[T]) F()          {} // want "Plain is not a generic type"
func (b Box[string]) G(string) {}
func (b Box[_]) H(x T)         {} // want "undefined: T"
func (b Box[T]) v()            {} // want "field and method with the same name v"
func (b Box[[]T]) I()          {} // want "receiver type parameter \[\]T must be an identifier"
func (b Box[T]) J()            {}
func (b Box[U]) J()            {} // want "method Box\.J already declared at .*receivers\.go:19:17"

func main() {
	Box[int]{}.K() // want "Box\[int\]\{\}\.K undefined \(type Box\[int\] has no field or method K\)"
}
