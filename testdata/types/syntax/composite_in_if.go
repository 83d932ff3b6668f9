// A composite literal in a condition needs parentheses.

package main

type T struct{ a int }

func main() {
	if x := T{1}; x.a == 1 { // want "syntax error: cannot use x := T as value"
	}
} // want maybe "syntax error: non-declaration statement outside function body"
