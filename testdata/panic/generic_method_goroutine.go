//@ exit: 2

// A method of a generic type, called in a goroutine.

package main

type Q[T any] struct{ items []T }

func (q *Q[T]) At(i int) T { return q.items[i] }

func main() {
	q := &Q[string]{}
	done := make(chan string)
	go func() {
		done <- q.At(3)
	}()
	<-done
}

// Stderr:
// panic: runtime error: index out of range [3] with length 0
//
// goroutine 2 [running]:
// main.(*Q[...]).At(...)
// 	generic_method_goroutine.go:9 +0x
// main.main.func1()
// 	generic_method_goroutine.go:15 +0x
// created by main.main in goroutine 1
// 	generic_method_goroutine.go:14 +0x
