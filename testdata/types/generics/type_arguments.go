// Type arguments.

package main

type list[T any] struct{ next *list[T] }
type pair[K comparable, V any] struct {
	k K
	v V
}

var (
	a list // want `^cannot use generic type list\[T any\] without instantiation`
	b list[int, string] // want `^too many type arguments for type list: have 2, want 1`
	c pair[int] // want `^not enough type arguments for type pair: have 1, want 2`
	d pair[[]int, int] // want `^\[\]int does not satisfy comparable`
	e int[string] // want `^invalid operation: int\[string\] \(int is not a generic type\)`
	f list[undefined] // want `^undefined: undefined`
	g list[int]
	h *list // want `^cannot use generic type list\[T any\] without instantiation`
	i []list // want `^cannot use generic type list\[T any\] without instantiation`
	j = list{} // want `^cannot use generic type list\[T any\] without instantiation`
	k = list[int]{}
	l = pair[int, string]{1, 2} // want `^cannot use 2 \(untyped int constant\) as string value in struct literal`
	m map[list]int // want `^cannot use generic type list\[T any\] without instantiation`
)

func n(x list) {} // want `^cannot use generic type list\[T any\] without instantiation`

func (l list) o()       {} // want `^cannot use generic type list\[T any\] without instantiation`
func (l list[A, B]) p() {} // want `^receiver declares 2 type parameters, but receiver base type declares 1`
func (l list[T]) q() T  { return 1 } // want `^cannot use 1 \(untyped int constant\) as T value in return statement`
func (l *list[int]) r() {}

type alias = list // want `^cannot use generic type list\[T any\] without instantiation`
type embed struct{ list } // want `^cannot use generic type list\[T any\] without instantiation`

func main() {}
