// An assignment inside an expression.

package main

func main() {
	x := 1
	x = = 1 // want "syntax error: unexpected =, expected expression"
}
