//@ lang: go1.13

// Embedded interfaces with the same method need go1.14.

package main

type A interface{ M() }
type B interface{ M() }

type C interface {
	A
	B // want "duplicate method M"
}

func main() {}
