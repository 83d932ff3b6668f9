// A composite literal over several lines needs a comma at each end.

package main

func main() {
	z := []int{
		1,
		2 // want "syntax error: unexpected newline in composite literal; possibly missing comma or \}"
	}
	_ = z
}
