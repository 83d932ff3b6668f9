//@ lang: go1.20

// Before go1.21 instances of a generic interface are matched by their type arguments.

package main

type I[P any] interface{}

func one[P any](I[P]) {}

func two[P any](I[P], P) {}

func main() {
	var x I[int]
	one(x)
	s := ""
	two(x, s) // want "in call to two, type string of s does not match inferred type int for P"
}
