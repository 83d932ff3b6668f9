// Keywords are not names.

package main

func main() {
	type := 1 // want "syntax error: unexpected :=, expected name"
}
