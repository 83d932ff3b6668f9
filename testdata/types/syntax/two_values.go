// Two values side by side.

package main

func main() {
	x := 1 2 // want "syntax error: unexpected literal 2 at end of statement"
	_ = x
}
