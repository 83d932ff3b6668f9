// Method values and method expressions of instances.

package main

import "fmt"

type Acc[T ~int | ~string] struct{ sum T }

func (a *Acc[T]) Add(x T)   { a.sum += x }
func (a Acc[T]) Get() T     { return a.sum }
func (a Acc[T]) With(x T) T { return a.sum + x }

func each[T any](xs []T, f func(T)) {
	for _, x := range xs {
		f(x)
	}
}

func main() {
	var a Acc[int]
	each([]int{1, 2, 3}, a.Add)
	get := a.Get
	a.Add(100)
	fmt.Println(get(), a.Get())
	var s Acc[string]
	add := (*Acc[string]).Add
	add(&s, "x")
	add(&s, "y")
	fmt.Println(s.sum, Acc[string].With(s, "z"), (*Acc[string]).Get(&s))
	fmt.Printf("%T %T\n", Acc[int].With, (*Acc[int]).Add)
}

// Output:
// 6 106
// xy xyz xy
// func(main.Acc[int], int) int func(*main.Acc[int], int)
