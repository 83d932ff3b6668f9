// A var declaration in an if statement.

package main

func main() {
	if var x = 1; x > 0 { // want "syntax error: var declaration not allowed in if initializer"
	}
}
