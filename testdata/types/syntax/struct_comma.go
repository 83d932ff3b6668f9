// Fields separated by commas.

package main

type T struct {
	a int, // want "syntax error: unexpected comma in struct type; possibly missing semicolon or newline or \}"
	b string
}

func main() {}
