// A method has exactly one receiver.

package main

type T struct{}

func (a T, b T) v() {} // want "method has multiple receivers"
func () nothing()   {} // want "method has no receiver"

func main() {}
