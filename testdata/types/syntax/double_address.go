// The address of an address.

package main

func main() {
	x := 1
	p := &&x // want "syntax error: unexpected &&, expected expression"
	_ = p
}
