// Two names in a row.

package main

func main() {
	a := 1
	a b // want "syntax error: unexpected name b at end of statement"
}
