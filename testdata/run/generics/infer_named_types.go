// Inference unifies a defined type with its underlying type where it must.

package main

import "fmt"

func elem[T any](xs []T) string { var z T; return fmt.Sprintf("%T", z) }

func arg[T any](f func(T)) string { var z T; return fmt.Sprintf("%T", z) }

func keyval[K comparable, V any](m map[K]V) string { return fmt.Sprintf("%T", m) }

type Ints []int
type Handler func(string)
type Reg map[string]Handler
type Box[T any] struct{ v T }

func unbox[T any](b Box[T]) T { return b.v }

func main() {
	fmt.Println(elem(Ints{}), arg(Handler(nil)), keyval(Reg{}))
	fmt.Println(unbox(Box[Ints]{Ints{1}}), unbox(Box[Box[int]]{}))
}

// Output:
// int string map[string]main.Handler
// [1] {0}
