// A map literal without the last comma.

package main

func main() {
	m := map[string]int{
		"a": 1,
		"b": 2 // want "syntax error: unexpected newline in composite literal; possibly missing comma or \}"
	}
	_ = m
}
