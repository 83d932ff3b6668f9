// Type arguments that are not comparable.

package main

type Key[K comparable] map[K]int

func eq[T comparable](a, b T) bool { return a == b }

type S struct{ f []int }

func wrap[T any](x T) {
	eq(x, x) // want "T does not satisfy comparable"
	var k Key[T] // want "T does not satisfy comparable"
	_ = k
	_ = map[T]int{} // want "invalid map key type T \(missing comparable constraint\)"
}

func fine[T comparable, U interface {
	comparable
	M()
}](x T, y U) {
	eq(x, x)
	eq(y, y)
}

func main() {
	eq([]int{}, nil) // want "\[\]int does not satisfy comparable"
	eq(func() {}, nil) // want "func\(\) does not satisfy comparable"
	eq(S{}, S{}) // want "S does not satisfy comparable"
	eq[map[string]int](nil, nil) // want "map\[string\]int does not satisfy comparable"
	var k Key[[]byte] // want "\[\]byte does not satisfy comparable"
	eq([1]any{}, [1]any{})
	eq([1]S{}, [1]S{}) // want "\[1\]S does not satisfy comparable"
	_ = k
}
