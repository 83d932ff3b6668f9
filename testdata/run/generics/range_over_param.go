// Range over values of a type parameter's type: slices, strings, maps, integers, functions, channels.

package main

import "fmt"

func overSlice[S ~[]E, E any](s S) {
	for i, x := range s {
		fmt.Print(i, x, " ")
	}
}

func overInt[T ~uint8](n T) {
	for i := range n {
		fmt.Printf("%T%v ", i, i)
	}
}

func overString[S ~string](s S) {
	for i, r := range s {
		fmt.Print(i, string(r), " ")
	}
}

func overFunc[F ~func(func(T) bool), T any](f F) {
	for x := range f {
		fmt.Print(x, " ")
	}
}

func overPtr[P ~*[3]int](p P) {
	for i := range p {
		fmt.Print(p[i], " ")
	}
}

func main() {
	overSlice([]string{"a", "b"})
	type small uint8
	overInt(small(2))
	overInt(byte(1))
	overString("né")
	overFunc(func(yield func(bool) bool) { _ = yield(true) && yield(false) })
	overPtr(&[3]int{7, 8, 9})
	fmt.Println()
}

// Output:
// 0a 1b main.small0 main.small1 uint80 0n 1é true false 7 8 9
