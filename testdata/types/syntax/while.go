// There is no while.

package main

func main() {
	x := 1
	while x < 3 { // want "syntax error: unexpected name x at end of statement"
	}
} // want maybe "syntax error: non-declaration statement outside function body"
