// Structs that refer to themselves through pointers, slices, maps, functions and channels.

package main

import "fmt"

type T struct {
	p *T
	s []T
	m map[string]T
	f func(T) T
	c chan T
	i interface{ Get() T }
	v int
}

func (t T) Get() T { return t }

func main() {
	t := T{v: 1}
	t.p = &t
	t.s = []T{{v: 2}, {v: 3}}
	t.m = map[string]T{"k": {v: 4}}
	t.f = func(x T) T { x.v *= 10; return x }
	t.c = make(chan T, 1)
	t.i = t.s[1]
	t.c <- t.m["k"]
	fmt.Println(t.p.p.v, t.s[0].v, t.f(t.s[1]).v, (<-t.c).v, t.i.Get().v)
}

// Output:
// 1 2 30 4 3
