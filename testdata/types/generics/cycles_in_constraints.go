// Cycles in constraints.

package main

type a[P a[P]] struct{}
type b[P interface{ b[int] }] struct{} // want `^int does not satisfy interface\{b\[int\]\} \(int missing in main\.b\[int\]\)`
type c[P interface{ m(c[int]) }] struct{} // want `^int does not satisfy interface\{m\(c\[int\]\)\} \(missing method m\)`
type d[P e[P]] struct{} // want `^P does not satisfy d\[P\]`
type e[P d[P]] struct{} // want `^P does not satisfy e\[P\]`
type f[P int] struct{ next *f[P] }
type g[P interface{ M() g[P] }] int
type h[P interface{ h[P] }] interface{}

type x int

func (x) M() g[x] { return 0 }

type list[T any] struct{ list[T] } // want `^invalid recursive type: list\[T\] refers to itself`
type pair[T any] [1]T
type outer[T any] pair[T]
type self outer[self] // want `^invalid recursive type self`

func main() {}
