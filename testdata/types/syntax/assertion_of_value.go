// An assertion to a value.

package main

func main() {
	var x any
	_ = x.(5) // want "syntax error: unexpected literal 5, expected type"
}
