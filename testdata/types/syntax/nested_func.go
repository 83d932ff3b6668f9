// Functions with names are not declared inside functions.

package main

func main() {
	func f() { // want "syntax error: unexpected name f, expected \("
	}
} // want maybe "syntax error: non-declaration statement outside function body"
