// Too few and too many type arguments.

package main

type Pair[A, B any] struct{}
type One[T any] struct{}

func f[A, B any](a A, b B) {}
func g[T any]()            {}
func plain()               {}

type notGeneric int

func main() {
	var p Pair[int] // want "not enough type arguments for type Pair: have 1, want 2"
	var q Pair[int, string, bool] // want "too many type arguments for type Pair: have 3, want 2"
	var r One[int, int] // want "too many type arguments for type One: have 2, want 1"
	var s notGeneric[int] // want "invalid operation: notGeneric\[int\] \(notGeneric is not a generic type\)"
	f[int, string, bool](1, "a") // want "got 3 type arguments but want 2"
	g[int, int]() // want "got 2 type arguments but want 1"
	plain[int]() // want "cannot index plain \(value of type func\(\)\)"
	_, _, _, _ = p, q, r, s
}
