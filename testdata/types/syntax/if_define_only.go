// A condition is missing after a declaration.

package main

func main() {
	if x := 1 { // want "syntax error: cannot use x := 1 as value"
	}
}
