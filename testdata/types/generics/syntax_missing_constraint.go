// A type parameter without a constraint.

package main

type A[T] struct{}

func f[T](x T) {} // want "syntax error: missing type constraint"

func g[T, U](x T) {} // want "syntax error: missing type constraint"

func main() {}
