//@ exit: 2

// A panic in a method of a generic type.

package main

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Pop() T {
	if len(s.items) == 0 {
		panic("pop of empty stack")
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func main() {
	var s Stack[float64]
	s.Pop()
}

// Stderr:
// panic: pop of empty stack
//
// goroutine 1 [running]:
// main.(*Stack[...]).Pop(...)
// 	generic_method.go:11 +0x
// main.main()
// 	generic_method.go:20 +0x
