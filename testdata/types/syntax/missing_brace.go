// A block that does not end.

package main

func main() {
	if true {
		println("a")
 // want "syntax error: unexpected EOF, expected \}"