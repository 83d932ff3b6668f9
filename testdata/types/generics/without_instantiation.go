// Generic types and functions used without type arguments.

package main

type Box[T any] struct{ v T }

func id[T any](x T) T { return x }

type Alias = Box // want "cannot use generic type Box\[T any\] without instantiation"
type Emb struct{ Box } // want "cannot use generic type Box\[T any\] without instantiation"

func take(b Box) {} // want "cannot use generic type Box\[T any\] without instantiation"

func main() {
	var b Box // want "cannot use generic type Box\[T any\] without instantiation"
	c := Box{1} // want "cannot use generic type Box\[T any\] without instantiation"
	d := id // want "cannot use generic function id without instantiation"
	var e any = id // want "cannot use generic function id without instantiation"
	_ = []Box{} // want "cannot use generic type Box\[T any\] without instantiation"
	f := new(Box) // want "cannot use generic type Box without instantiation"
	_ = Box(1) // want "cannot use generic type Box without instantiation"
	_ = e.(Box) // want "cannot use generic type Box\[T any\] without instantiation"
	_, _, _, _ = b, c, d, f
}
