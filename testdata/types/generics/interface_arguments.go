// Instances of a generic interface are matched by their methods.

package main

type I[P any] interface{}

type J[P any] interface{ m() P }

func one[P any](I[P]) {}

func other[P any](J[P]) {}

func main() {
	var x I[int]
	one(x) // want "in call to one, cannot infer P \(declared at interface_arguments\.go:\d+:\d+\)"
	var y J[int]
	other(y)
}
