// There is no prefix increment.

package main

func main() {
	x := 1
	++x // want "syntax error: unexpected \+\+, expected \}"
}
