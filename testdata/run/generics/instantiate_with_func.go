// Functions as type arguments.

package main

import "fmt"

type Event[F any] struct{ hs []F }

func (e *Event[F]) On(f F) { e.hs = append(e.hs, f) }

type Chain[F ~func(int) int] []F

func (c Chain[F]) Run(x int) int {
	for _, f := range c {
		x = f(x)
	}
	return x
}

func main() {
	var e Event[func(string)]
	e.On(func(s string) { fmt.Println("one", s) })
	e.On(func(s string) { fmt.Println("two", s) })
	for _, h := range e.hs {
		h("event")
	}
	c := Chain[func(int) int]{func(x int) int { return x + 1 }, func(x int) int { return x * 5 }}
	fmt.Println(c.Run(1))
}

// Output:
// one event
// two event
// 10
