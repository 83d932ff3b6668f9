// An increment as part of an expression.

package main

func main() {
	x := 1
	x++ + 1 // want "syntax error: unexpected \+ at end of statement"
}
