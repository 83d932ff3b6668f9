// Empty brackets after a generic name.

package main

type Box[T any] struct{}

func main() {
	var b Box[] // want "syntax error: unexpected \], expected type argument list"
	_ = b
}
