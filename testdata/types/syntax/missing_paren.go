// A parenthesis that does not close.

package main

func main() {
	println((1 + 2) // want "syntax error: unexpected newline in argument list; possibly missing comma or \)"
}
