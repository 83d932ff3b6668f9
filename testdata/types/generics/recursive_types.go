// Recursive generic types without an end.

package main

type A[T any] struct{ a A[T] } // want "invalid recursive type: A\[T\] refers to itself"
type B[T any] struct{ c C[T] } // want "invalid recursive type C\[T\]"
type C[T any] struct{ b B[T] }
type D[T any] struct{ d *D[T] }
type E[T any] [2]E[T] // want "invalid recursive type: E\[T\] refers to itself"
type F[T any] struct{ f *F[F[T]] }
type G[T interface{ m() G[T] }] struct{}
type H[T H[T]] interface{}
type I[T any] interface{ I[T] } // want "invalid recursive type: I\[T\] refers to itself"

func main() {}
