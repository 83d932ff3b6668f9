// Heap, list and ring.

package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type item struct {
	name     string
	priority int
	index    int
}

type queue []*item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].priority > q[j].priority }
func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}
func (q *queue) Push(x any) {
	it := x.(*item)
	it.index = len(*q)
	*q = append(*q, it)
}
func (q *queue) Pop() any {
	old := *q
	it := old[len(old)-1]
	*q = old[:len(old)-1]
	return it
}

func main() {
	var q queue
	items := map[string]*item{}
	for i, name := range []string{"pear", "apple", "banana", "fig", "kiwi"} {
		items[name] = &item{name: name, priority: i * 3 % 5}
		heap.Push(&q, items[name])
	}
	items["pear"].priority = 9
	heap.Fix(&q, items["pear"].index)
	fmt.Println(heap.Remove(&q, items["fig"].index).(*item).name)
	for q.Len() > 0 {
		it := heap.Pop(&q).(*item)
		fmt.Print(it.name, ":", it.priority, " ")
	}
	fmt.Println()

	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToBack(e1)
	l.PushBackList(l)
	l.Remove(e4)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len(), l.Back().Value, l.Front().Prev())
	var zero list.List
	zero.PushBack("x")
	fmt.Println(zero.Len(), zero.Front().Value)

	r := ring.New(4)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Unlink(2).Do(func(x any) { fmt.Print(x, " ") })
	r.Do(func(x any) { fmt.Print(x, " ") })
	r.Link(ring.New(1))
	fmt.Println(r.Len(), r.Move(2).Value)
}

// Output:
// fig
// pear:9 apple:3 kiwi:2 banana:1
// 2 3 1 2 3 4 1 7 1 <nil>
// 1 x
// 1 2 0 3 3 3
