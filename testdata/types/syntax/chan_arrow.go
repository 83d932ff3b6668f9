// Channel types with a wrong arrow.

package main

func main() {
	var c chan-> int // want "syntax error: missing channel element type"
	_ = c
}
