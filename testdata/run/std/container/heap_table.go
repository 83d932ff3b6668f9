// Heaps: the order of swaps, fixing and removing anywhere, and a heap that is a priority queue of pointers.

package main

import (
	"container/heap"
	"fmt"
	"slices"
)

type ints struct {
	v     []int
	swaps int
}

func (h *ints) Len() int           { return len(h.v) }
func (h *ints) Less(i, j int) bool { return h.v[i] < h.v[j] }
func (h *ints) Swap(i, j int)      { h.swaps++; h.v[i], h.v[j] = h.v[j], h.v[i] }
func (h *ints) Push(x any)         { h.v = append(h.v, x.(int)) }
func (h *ints) Pop() any {
	x := h.v[len(h.v)-1]
	h.v = h.v[:len(h.v)-1]
	return x
}

type job struct {
	name     string
	priority int
	index    int
}

type queue []*job

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].priority > q[j].priority }
func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}
func (q *queue) Push(x any) {
	j := x.(*job)
	j.index = len(*q)
	*q = append(*q, j)
}
func (q *queue) Pop() any {
	old := *q
	j := old[len(old)-1]
	old[len(old)-1] = nil
	j.index = -1
	*q = old[:len(old)-1]
	return j
}

func main() {
	h := &ints{v: []int{5, 2, 8, 1, 9, 3, 7, 1, 4}}
	heap.Init(h)
	fmt.Println(h.v, h.swaps)
	heap.Push(h, 0)
	heap.Push(h, 10)
	fmt.Println(h.v, h.swaps)
	for i := range 4 {
		fmt.Print(heap.Remove(h, i), h.v, h.swaps, " ")
	}
	fmt.Println()
	h.v[2] = 100
	heap.Fix(h, 2)
	h.v[3] = -5
	heap.Fix(h, 3)
	heap.Fix(h, 0)
	fmt.Println(h.v, h.swaps)
	fmt.Println(heap.Remove(h, h.Len()-1), h.v)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println(h.swaps)
	heap.Init(h)
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		heap.Pop(h)
	}()
	var q queue
	jobs := map[string]*job{}
	for i, n := range []string{"low", "mid", "high", "idle"} {
		jobs[n] = &job{name: n, priority: []int{1, 5, 9, 0}[i]}
		heap.Push(&q, jobs[n])
	}
	jobs["idle"].priority = 7
	heap.Fix(&q, jobs["idle"].index)
	heap.Remove(&q, jobs["mid"].index)
	for q.Len() > 0 {
		j := heap.Pop(&q).(*job)
		fmt.Print(j.name, j.priority, j.index, " ")
	}
	fmt.Println()
	for n := range 20 {
		h := &ints{}
		for i := range n {
			heap.Push(h, (i*17)%11)
		}
		var out []int
		for h.Len() > 0 {
			out = append(out, heap.Pop(h).(int))
		}
		if !slices.IsSorted(out) {
			fmt.Println("not sorted", out)
		}
	}
}

// Output:
// [1 1 3 2 9 8 7 5 4] 6
// [0 1 3 2 1 8 7 5 4 9 10] 9
// 0 [1 1 3 2 9 8 7 5 4 10] 13 1 [1 2 3 4 9 8 7 5 10] 16 3 [1 2 7 4 9 8 10 5] 18 4 [1 2 7 5 9 8 10] 19
// [-5 1 8 2 9 100 10] 22
// 10 [-5 1 8 2 9 100]
// -5 1 2 8 9 100 33
// true
// high9 -1 idle7 -1 low1 -1
