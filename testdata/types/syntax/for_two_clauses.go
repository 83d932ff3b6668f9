// A for clause has three parts.

package main

func main() {
	for i := 0; i < 3 { // want "syntax error: unexpected \{, expected semicolon or newline"
	} // want maybe "syntax error: unexpected \}, expected expression"
}
