// A function in another language's words.

package main

func main() {
	f := (x) => x + 1 // want "syntax error: unexpected = at end of statement"
	_ = f
}
