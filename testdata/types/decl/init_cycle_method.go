// A cycle through a method and a composite literal.

package main

type T struct{ n int }

func (T) m() int { return x.n }

var x = T{T{}.m()} // want "initialization cycle for x"

var y = &y2 // want "initialization cycle for y"
var y2 = *y

func main() {}
