// A parenthesized type before a literal's braces.

package main

type P struct{ x int }

func main() {
	_ = (P){1} // want "syntax error: cannot parenthesize type in composite literal"
}
