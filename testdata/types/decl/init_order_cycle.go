// Initialization cycles through functions, methods and closures.

package main

type T struct{}

func (T) get() int { return a }

var a = T{}.get() // want "initialization cycle for a"

var b = func() int { return c + 1 }() // want "initialization cycle for b"
var c = helper()

func helper() int { return b }

var ok = func() func() int { return func() int { return 1 } }()

func main() {}
