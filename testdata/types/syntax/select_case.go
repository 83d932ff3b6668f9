// A select has cases.

package main

func main() {
	select {
		x := 1 // want "syntax error: unexpected name x, expected case or default or \}"
	} // want maybe "syntax error: unexpected \}, expected :"
}
