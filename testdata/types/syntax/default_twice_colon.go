// A case without a colon.

package main

func main() {
	switch 1 {
	case 1 // want "syntax error: unexpected newline, expected :"
		println()
	}
}
