// else has to follow the closing brace.

package main

func main() {
	if true {
	}
	else { // want "syntax error: unexpected keyword else, expected \}"
	}
}
