// A switch has cases.

package main

func main() {
	switch 1 {
		x := 1 // want "syntax error: unexpected name x, expected case or default or \}"
	case 2: // want maybe "syntax error: unexpected keyword case, expected :"
	}
}
