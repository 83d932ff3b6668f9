// A stack over a slice.

package main

import "fmt"

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

func (s *Stack[T]) Pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

func (s Stack[T]) Len() int { return len(s.items) }

func main() {
	var s Stack[int]
	for i := range 5 {
		s.Push(i * i)
	}
	fmt.Println(s.Len())
	for s.Len() > 2 {
		fmt.Println(s.Pop())
	}
	var e Stack[*string]
	fmt.Println(e.Pop())
	var t Stack[Stack[int]]
	t.Push(s)
	x, ok := t.Pop()
	fmt.Println(x, ok, x.Len())
}

// Output:
// 5
// 16 true
// 9 true
// 4 true
// <nil> false
// {[0 1]} true 2
