// An operator assignment takes one value.

package main

func main() {
	x := 1
	x += 1, 2 // want "syntax error: unexpected comma at end of statement"
}
