// Methods.

package main

type box[T any] struct{ v T }

func (b box[T]) get() T                      { return b.v }
func (b box[T]) mapTo[U any](f func(T) U) U  { return f(b.v) }
func (b box[T]) bad[T any]()                 {} // want `^T redeclared in this block`
func (b *box[_]) set()                       {}

type iface interface {
	m[T any]() // want `^interface method must have no type parameters`
}

func f(b box[int]) {
	_ = b.mapTo(func(n int) string { return "" })
	_ = b.mapTo[bool](func(n int) string { return "" }) // want `^cannot use func\(n int\) string \{…\} \(value of type func\(n int\) string\) as func\(int\) bool value in argument to b\.mapTo\[bool\]`
	_ = b.mapTo // want `^cannot use generic function b\.mapTo without instantiation`
	b.mapTo(1) // want `^in call to b\.mapTo, cannot infer U \(declared at .*\)`
	b.get[int]() // want `^cannot index b\.get \(value of type func\(\) int\)`
	var _ interface{ mapTo(func(int) int) int } = b // want `^cannot use b \(variable of struct type box\[int\]\) as interface\{mapTo\(func\(int\) int\) int\} value in variable declaration: box\[int\] does not implement interface\{mapTo\(func\(int\) int\) int\} \(wrong type for method mapTo\)`
}

func main() {}
