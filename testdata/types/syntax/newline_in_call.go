// A call over several lines needs a comma at each end.

package main

func main() {
	println(
		1 // want "syntax error: unexpected newline in argument list; possibly missing comma or \)"
	)
}
