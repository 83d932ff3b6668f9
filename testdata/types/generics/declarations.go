// Type parameter lists with mistakes.

package main

type A[T any, T any] struct{} // want "T redeclared in this block"
type B[T any, U T] struct{} // want "cannot use a type parameter as constraint"
type C[T U, U any] struct{} // want "cannot use a type parameter as constraint"
type D[T undefinedC] struct{} // want "undefined: undefinedC"
type E[T int] struct{}
type F [T * T]struct{} // want "undefined: T"
type G[T any] T // want "cannot use a type parameter as RHS in type declaration"
type H[T any] struct{ T } // want "embedded field type cannot be a \(pointer to a\) type parameter"
type I[T any] interface{ T } // want "term cannot be a type parameter"
type J[T any] = T // want "cannot use type parameter declared in alias declaration as RHS"
type K[T interface{ U }, U any] struct{} // want "term cannot be a type parameter"
type M[A any] struct{ A int }

func f[T any, U T | int]() {} // want "term cannot be a type parameter"
func g[T any](T T)         {} // want "T redeclared in this block"
func h[T any](x T) (T T)   { return } // want "T redeclared in this block" "result parameter T not in scope at return"

func main() {}
