// A slice as an embedded field.

package main

type B struct {
	[]int // want "syntax error: unexpected \[, expected field name or embedded type"
}

func main() {}
