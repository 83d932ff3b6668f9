// There are no variadic type parameters.

package main

type list[T ...any] struct{} // want `^invalid use of \.\.\.`

func first[T any, U ...int](t T) {} // want `^invalid use of \.\.\.`

type set[T ... ~int] struct{} // want `^syntax error: \.\.\. is missing type`

func main() {}
