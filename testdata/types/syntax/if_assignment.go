// An assignment is not a condition.

package main

func main() {
	x := 1
	if x = 1 { // want "syntax error: cannot use assignment x = 1 as value"
	}
}
