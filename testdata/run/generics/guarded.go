//@ seeds: 1..4

// A value behind a mutex, reached only through a function.

package main

import (
	"fmt"
	"sync"
)

type Guarded[T any] struct {
	mu sync.Mutex
	v  T
}

func (g *Guarded[T]) With(f func(*T)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	f(&g.v)
}

func main() {
	g := Guarded[map[string]int]{v: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			g.With(func(m *map[string]int) { (*m)[[]string{"even", "odd"}[i%2]] += i })
		})
	}
	wg.Wait()
	g.With(func(m *map[string]int) { fmt.Println(*m) })
}

// Output:
// map[even:6 odd:9]
