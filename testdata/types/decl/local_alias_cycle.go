// The scope of a local alias begins at its name, so it can refer to itself.

package main

type T string

func main() {
	type T = func(T) // want "invalid recursive type: T refers to itself"
	type U = []U // want "invalid recursive type: U refers to itself"
	type V struct{ next *V }
}
