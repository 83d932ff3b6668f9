// x++ is a statement.

package main

func main() {
	x := 1
	y := x++ // want "syntax error: unexpected \+\+ at end of statement"
}
