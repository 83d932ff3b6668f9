// range stands in a for clause only.

package main

func main() {
	x := range []int{1} // want "syntax error: unexpected keyword range, expected expression"
} // want maybe "syntax error: non-declaration statement outside function body"
