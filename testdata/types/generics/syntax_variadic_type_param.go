//@ gap: "messages about type parameters differ from gc"
// A type parameter cannot be variadic.

package main

func f[T ...any](x T) {} // want "invalid use of \.\.\."

func main() {}
