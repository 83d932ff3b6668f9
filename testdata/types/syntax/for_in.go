// A loop in another language's words.

package main

func main() {
	for x in []int{1} { // want "syntax error: unexpected name in, expected \{"
	}
} // want "syntax error: non-declaration statement outside function body"
