// Arguments are separated by commas.

package main

func main() {
	println(1 2) // want "syntax error: unexpected literal 2 in argument list; possibly missing comma or \)"
}
