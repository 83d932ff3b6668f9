// Mistakes with generic aliases.

package main

type Vec[T any] = []T
type Num[T ~int] = map[T]T
type Self[T any] = []Self[T] // want "invalid recursive type: Self refers to itself"
type Bad[T any] = U // want "undefined: U"
type P[T any] = *T

func (v Vec[T]) Len() int { return 0 } // want "cannot define new methods on generic alias type Vec\[T any\]"
func (p P[int]) M()       {} // want "cannot define new methods on generic alias type P\[T any\]"

func main() {
	var a Vec // want "cannot use generic type Vec\[T any\] without instantiation"
	var b Vec[int, int] // want "too many type arguments for type Vec: have 2, want 1"
	var c Num[string] // want "string does not satisfy ~int \(string missing in ~int\)"
	var d Vec[string] = []int{} // want "cannot use \[\]int\{\} \(value of type \[\]int\) as Vec\[string\] value in variable declaration"
	_, _, _, _ = a, b, c, d
}
