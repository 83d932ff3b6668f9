// A binary heap with a comparison function.

package main

import "fmt"

type Heap[T any] struct {
	data []T
	less func(a, b T) bool
}

func (h *Heap[T]) Push(x T) {
	h.data = append(h.data, x)
	for i := len(h.data) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.data[i], h.data[p]) {
			break
		}
		h.data[i], h.data[p] = h.data[p], h.data[i]
		i = p
	}
}

func (h *Heap[T]) Pop() T {
	top := h.data[0]
	last := len(h.data) - 1
	h.data[0] = h.data[last]
	h.data = h.data[:last]
	for i := 0; ; {
		c := 2*i + 1
		if c >= last {
			return top
		}
		if c+1 < last && h.less(h.data[c+1], h.data[c]) {
			c++
		}
		if !h.less(h.data[c], h.data[i]) {
			return top
		}
		h.data[i], h.data[c] = h.data[c], h.data[i]
		i = c
	}
}

func main() {
	h := Heap[int]{less: func(a, b int) bool { return a < b }}
	for _, x := range []int{7, 3, 9, 1, 5, 3} {
		h.Push(x)
	}
	for len(h.data) > 0 {
		fmt.Print(h.Pop(), " ")
	}
	fmt.Println()
	type job struct {
		name string
		prio int
	}
	j := &Heap[job]{less: func(a, b job) bool { return a.prio > b.prio }}
	for i, n := range []string{"low", "mid", "high"} {
		j.Push(job{n, i})
	}
	fmt.Println(j.Pop(), j.Pop(), j.Pop())
}

// Output:
// 1 3 3 5 7 9
// {high 2} {mid 1} {low 0}
