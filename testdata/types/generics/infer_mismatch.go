// Arguments that ask for different type arguments.

package main

func same[T any](a, b T)                          {}
func slice[T any](xs []T, x T)                    {}
func fn[T any](x T, f func(T) T)                  {}
func mp[K comparable, V any](m map[K]V, k K, v V) {}

func main() {
	same(1, "a") // want "in call to same, mismatched types untyped int and untyped string \(cannot infer T\)"
	same(1, 2.5)
	same("s", 'c') // want "in call to same, mismatched types untyped string and untyped rune \(cannot infer T\)"
	var i8 int8
	var i16 int16
	same(i8, i16) // want "in call to same, type int16 of i16 does not match inferred type int8 for T"
	same(i8, 300) // want "cannot use 300 \(untyped int constant\) as int8 value in argument to same \(overflows\)"
	slice([]int{1}, "x") // want "cannot use \"x\" \(untyped string constant\) as int value in argument to slice"
	slice(5, 5) // want "cannot use 5 \(untyped int constant\) as \[\]int value in argument to slice"
	fn(1, func(s string) string { return s }) // want "cannot use 1 \(untyped int constant\) as string value in argument to fn"
	mp(map[string]int{}, 1, 2) // want "cannot use 1 \(untyped int constant\) as string value in argument to mp"
	same(nil, nil) // want "in call to same, cannot infer T \(declared at .*infer_mismatch\.go:5:11\)"
	same(i8, nil) // want "cannot use nil as int8 value in argument to same"
}
