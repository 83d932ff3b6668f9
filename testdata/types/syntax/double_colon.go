// Operators that Go does not have.

package main

func main() {
	x := 1
	y := x ** 2
	z := x === y // want "syntax error: unexpected =, expected expression"
	_ = z
}
