// An operand is missing.

package main

func main() {
	x := 1 +
	_ = x // want "syntax error: unexpected = at end of statement"
}
