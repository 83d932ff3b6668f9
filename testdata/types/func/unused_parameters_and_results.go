// Parameters may stay unused, but their names may not repeat.

package main

func a(x int, _ string) {}
func b(x, x int)        {} // want "x redeclared in this block"
func c(x int) (x int)   { return } // want "x redeclared in this block" "result parameter x not in scope at return"
func (t T) d(t int)     {} // want "t redeclared in this block"
func e(int, y string)   {}

type T struct{}

func main() {}
