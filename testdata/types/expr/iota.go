// Iota.

package main

var a = iota // want `^cannot use iota outside constant declaration`

func f() { _ = iota } // want `^cannot use iota outside constant declaration`

const (
	b = iota + "a" // want `^invalid operation: iota \+ "a" \(mismatched types untyped int and untyped string\)`
	c // want `^invalid operation: iota \+ "a" \(mismatched types untyped int and untyped string\)`
)

func main() {}
