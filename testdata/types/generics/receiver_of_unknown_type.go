// The type parameters of a receiver are declared even if its type is no generic type.

package main

type N struct{}

func (t *left[T]) All(x T) T { var y T = x; return y } // want "undefined: left"

func (t *N[T]) All(x T) T { var y T = x; return y } // want "N is not a generic type"

func (t int[T]) Two(x T) T { return x } // want "int is not a generic type"

func (t N) Three(x T) {} // want "undefined: T"

func main() {}
