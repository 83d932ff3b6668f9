// Inference.

package main

func id[T any](x T) T                   { return x }
func pair[K, V any](k K, v V) (K, V)    { return k, v }
func mk[T any]() T                      { var t T; return t }
func apply[A, B any](x A, f func(A) B) B { return f(x) }
func same[T any](a, b T)                {}
func slice[S ~[]E, E any](s S) E        { return s[0] }
func ptr[T any](p *T)                   {}
func m[K comparable, V any](m map[K]V)  {}

func f(x int, s string, xs []int) {
	mk() // want `^in call to mk, cannot infer T \(declared at .*\)`
	_ = mk // want `^cannot use generic function mk without instantiation`
	_ = id // want `^cannot use generic function id without instantiation`
	same(x, s) // want `^in call to same, type string of s does not match inferred type int for T`
	same(1, s) // want `^cannot use 1 \(untyped int constant\) as string value in argument to same`
	same(1, 2.5)
	apply(x, func(s string) int { return 1 }) // want `^in call to apply, type func\(s string\) int of func\(s string\) int \{…\} does not match inferred type func\(int\) B for func\(A\) B`
	apply(x, id)
	slice(x) // want `^in call to slice, S \(type int\) does not satisfy ~\[\]E`
	ptr(x) // want `^in call to ptr, type int of x does not match \*T \(cannot infer T\)`
	m(xs) // want `^in call to m, type \[\]int of xs does not match map\[K\]V \(cannot infer K and V\)`
	var _ int = id("a") // want `^cannot use id\("a"\) \(value of type string\) as int value in variable declaration`
	id() // want `^not enough arguments in call to id`
	id(1, 2) // want `^too many arguments in call to id`
	pair[int]("a", 1) // want `^cannot use "a" \(untyped string constant\) as int value in argument to pair\[int\]`
	pair[int, string, bool](1, "a") // want `^got 3 type arguments but want 2`
	id(nil) // want `^in call to id, cannot infer T \(declared at .*\)`
	same(nil, x) // want `^cannot use nil as int value in argument to same`
	id[string](1) // want `^cannot use 1 \(untyped int constant\) as string value in argument to id\[string\]`
	var _ func(int) string = id // want `^inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of _`
	var _ func(int) int = id
	var g = id[int]
	g("a") // want `^cannot use "a" \(untyped string constant\) as int value in argument to g`
	same(xs, []string{}) // want `^in call to same, type \[\]string of \[\]string\{\} does not match inferred type \[\]int for T`
}

func main() {}
