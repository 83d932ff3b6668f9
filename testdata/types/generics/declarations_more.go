// Declarations.

package main

type a[T] struct{} // want `^undefined array length T or missing type constraint`
type b[T any] T // want `^cannot use a type parameter as RHS in type declaration`
type c[T any] *T
type d[T undefined] struct{} // want `^undefined: undefined`
type e[T int | string] struct{}
type f[T a] struct{}
type g[T interface{ m() }] interface{ T } // want `^term cannot be a type parameter`
type h interface{ int | string; m() }
type i interface{ ~myInt } // want `^invalid use of ~ \(underlying type of myInt is int\)`
type myInt int
type j interface{ error | int } // want `^cannot use error in union \(error contains methods\)`
type k interface{ comparable | int } // want `^cannot use comparable in union`
type l interface{ int | int } // want `^overlapping terms int and int`
type m interface{ int | ~int } // want `^overlapping terms ~int and int`
type n[T any] interface{ ~T } // want `^type in term ~T cannot be a type parameter`
type o interface{ h | int } // want `^cannot use main\.h in union \(main\.h contains methods\)`
type q struct{ h } // want `^cannot use type h outside a type constraint: interface contains type constraints`
type r[T any] struct{ T } // want `^embedded field type cannot be a \(pointer to a\) type parameter`
type s[T any] struct{ *T } // want `^embedded field type cannot be a \(pointer to a\) type parameter`

func t[T any](T) {}
func u[T any, T any]() {} // want `^T redeclared in this block`
func v[T *T]()  {}
func w[T T]()   {} // want `^cannot use a type parameter as constraint`
func x[A B, B any]() {} // want `^cannot use a type parameter as constraint`

type y = []T // want `^undefined: T`
type z[T any, U T] struct{} // want `^cannot use a type parameter as constraint`

func main() {}
