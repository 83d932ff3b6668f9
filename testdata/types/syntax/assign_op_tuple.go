// An operator assignment takes one variable.

package main

func main() {
	x, y := 1, 2
	x, y += 1 // want "syntax error: unexpected \+=, expected := or = or comma"
}
