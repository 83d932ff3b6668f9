// Composite literals of type parameters and of instances.

package main

type Pair[A, B any] struct {
	a A
	b B
}

func f[T any]()              { _ = T{} } // want "invalid composite literal type T \(no common underlying type\)"
func g[T []int | [3]int]()   { _ = T{1, 2} } // want "invalid composite literal type T \(no common underlying type\)"
func h[T []int | []string]() { _ = T{1} } // want "invalid composite literal type T \(no common underlying type\)"
func i[T struct{ x int }]()  { _ = T{x: 1} }

func main() {
	_ = Pair[int, string]{1, 2} // want "cannot use 2 \(untyped int constant\) as string value in struct literal"
	_ = Pair[int, string]{1} // want "too few values in struct literal of type Pair\[int, string\]"
	_ = Pair[int, string]{a: "x", c: 1} // want "cannot use \"x\" \(untyped string constant\) as int value in struct literal" "unknown field c in struct literal of type Pair\[int, string\]"
	_ = Pair[int, string]{1, "a", 3} // want "too many values in struct literal of type Pair\[int, string\]"
	_ = Pair[int]{1, "a"} // want "not enough type arguments for type Pair: have 1, want 2"
	_ = []Pair[int, bool]{{1, true}, {true, 1}} // want "cannot use true \(untyped bool constant\) as int value in struct literal" "cannot use 1 \(untyped int constant\) as bool value in struct literal"
}
