// A composite literal as a switch's tag needs parentheses.

package main

type T struct{}

func main() {
	switch T{} { // want "syntax error: unexpected \{ at end of statement"
	case T{}: // want "syntax error: unexpected keyword case, expected \}"
	}
}
