// A heap behind heap.Interface, and one that embeds it to count what is asked.
package main

import (
	"container/heap"
	"fmt"
	"sort"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }

func (h *ints) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	*h = (*h)[:last]
	return x
}

type counted struct {
	heap.Interface
	less, swaps, pushes, pops int
}

func (c *counted) Less(i, j int) bool { c.less++; return c.Interface.Less(i, j) }
func (c *counted) Swap(i, j int)      { c.swaps++; c.Interface.Swap(i, j) }
func (c *counted) Push(x any)         { c.pushes++; c.Interface.Push(x) }
func (c *counted) Pop() any           { c.pops++; return c.Interface.Pop() }

type reversed struct{ heap.Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

func drain(h heap.Interface) (all []any) {
	for h.Len() > 0 {
		all = append(all, heap.Pop(h))
	}
	return all
}

func main() {
	var h heap.Interface = &ints{5, 2, 8, 1, 9, 3}
	var _ sort.Interface = h
	heap.Init(h)
	// The methods themselves work at the end and know nothing of the order.
	h.Push(0)
	fmt.Println(h.Len(), h.Less(6, 0), h.Pop())
	heap.Push(h, 0)
	fmt.Println(drain(h))

	c := &counted{Interface: &ints{5, 2, 8, 1, 9, 3}}
	heap.Init(c)
	fmt.Println(c.less, c.swaps, c.pushes, c.pops)
	heap.Push(c, 4)
	fmt.Println(c.less, c.swaps, c.pushes, c.pops)
	fmt.Println(heap.Remove(c, 2), c.less, c.swaps, c.pushes, c.pops)
	(*c.Interface.(*ints))[0] = 7
	heap.Fix(c, 0)
	fmt.Println(drain(c), c.less, c.swaps, c.pushes, c.pops)

	big := reversed{&ints{5, 2, 8, 1, 9, 3}}
	heap.Init(big)
	fmt.Println(drain(big))
}

// Output:
// 7 true 0
// [0 1 2 3 5 8 9]
// 7 4 0 0
// 8 4 1 0
// 3 10 5 1 1
// [2 4 5 7 8 9] 22 17 1 7
// [9 8 5 3 2 1]
