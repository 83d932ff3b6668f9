// A pointer to a pointer as an embedded field.

package main

type A struct{}

type B struct {
	**A // want "syntax error: unexpected \*, expected name"
}

func main() {}
