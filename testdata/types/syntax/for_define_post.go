// The last part of a for clause declares nothing.

package main

func main() {
	for x := 0; x < 3; x := 1 { // want "syntax error: cannot declare in post statement of for loop"
	}
}
