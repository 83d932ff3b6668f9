// Calls of pointer methods on addressable values of instances: variables, elements, fields.

package main

import "fmt"

type Counter[K comparable] struct{ m map[K]int }

func (c *Counter[K]) Inc(k K) int {
	if c.m == nil {
		c.m = map[K]int{}
	}
	c.m[k]++
	return c.m[k]
}

type Holder struct {
	c  Counter[string]
	cs [2]Counter[rune]
}

func main() {
	var h Holder
	h.c.Inc("a")
	h.cs[1].Inc('x')
	cs := []Counter[bool]{{}}
	cs[0].Inc(true)
	p := &h
	fmt.Println(p.c.Inc("a"), h.cs[1].Inc('x'), h.cs[0].Inc('x'), cs[0].Inc(true))
}

// Output:
// 2 2 1 2
