//@ seeds: 1..4

// A future: computed once by a goroutine, read by many.

package main

import (
	"errors"
	"fmt"
)

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Go[T any](f func() (T, error)) *Future[T] {
	r := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(r.done)
		r.val, r.err = f()
	}()
	return r
}

func (f *Future[T]) Wait() (T, error) {
	<-f.done
	return f.val, f.err
}

func main() {
	a := Go(func() (int, error) { return 42, nil })
	b := Go(func() (string, error) { return "", errors.New("no") })
	fmt.Println(b.Wait())
	fmt.Println(a.Wait())
	fmt.Println(a.Wait())
}

// Output:
//  no
// 42 <nil>
// 42 <nil>
