// A name does not start with a digit.

package main

func main() {
	var 1x int // want "syntax error: unexpected literal 1, expected name"
}
