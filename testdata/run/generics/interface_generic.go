// Generic interfaces as types and as constraints.

package main

import "fmt"

type Container[T any] interface {
	Put(T)
	All() []T
}

type slice[T any] struct{ xs []T }

func (s *slice[T]) Put(x T)  { s.xs = append(s.xs, x) }
func (s *slice[T]) All() []T { return s.xs }

type last[T any] struct{ x T }

func (l *last[T]) Put(x T)  { l.x = x }
func (l *last[T]) All() []T { return []T{l.x} }

func fill[T any, C Container[T]](c C, xs ...T) C {
	for _, x := range xs {
		c.Put(x)
	}
	return c
}

func main() {
	cs := []Container[int]{&slice[int]{}, &last[int]{}}
	for _, c := range cs {
		fmt.Println(fill(c, 1, 2, 3).All())
	}
	fmt.Println(fill(&last[string]{}, "a", "b").x)
	_, ok := any(&slice[string]{}).(Container[int])
	_, ok2 := any(&slice[string]{}).(Container[string])
	fmt.Println(ok, ok2)
}

// Output:
// [1 2 3]
// [3]
// b
// false true
