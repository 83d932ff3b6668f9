//@ lang: go1.23

// Generic aliases with go1.23.

package main

type Vec[T any] = []T

func main() {
	var v Vec[int]
	_ = v
	undefined() // want "undefined: undefined"
}
