// else is followed by if or a block.

package main

func main() {
	if true {
	} else
	println(1) // want "syntax error: else must be followed by if or statement block"
}
