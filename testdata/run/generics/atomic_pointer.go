//@ seeds: 1..4

// atomic.Pointer[T] with a compare and swap loop.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type stack[T any] struct{ head atomic.Pointer[node[T]] }

type node[T any] struct {
	v    T
	next *node[T]
}

func (s *stack[T]) push(v T) {
	n := &node[T]{v: v}
	for {
		n.next = s.head.Load()
		if s.head.CompareAndSwap(n.next, n) {
			return
		}
	}
}

func main() {
	var s stack[int]
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() { s.push(i) })
	}
	wg.Wait()
	sum, n := 0, 0
	for p := s.head.Load(); p != nil; p = p.next {
		sum += p.v
		n++
	}
	old := s.head.Swap(nil)
	fmt.Println(sum, n, old != nil, s.head.Load() == nil)
}

// Output:
// 6 4 true true
