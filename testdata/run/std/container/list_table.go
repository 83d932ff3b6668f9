// Lists: every method, elements of other lists, removed elements, lists pushed into themselves, zero lists.

package main

import (
	"container/list"
	"fmt"
)

func show(l *list.List) {
	fmt.Print(l.Len(), ":")
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(" ", e.Value)
	}
	fmt.Print(" |")
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println()
}

func main() {
	var l list.List
	fmt.Println(l.Len(), l.Front(), l.Back())
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	e2 := l.InsertAfter(2, e1)
	show(&l)
	l.MoveToFront(e4)
	l.MoveToBack(e1)
	show(&l)
	l.MoveToFront(e4)
	l.MoveToBack(e1)
	l.MoveBefore(e1, e2)
	l.MoveAfter(e4, e2)
	l.MoveBefore(e2, e2)
	l.MoveAfter(e2, e2)
	show(&l)
	fmt.Println(l.Remove(e2), l.Remove(e2), e2.Next(), e2.Prev(), e2.Value)
	show(&l)
	other := list.New()
	x := other.PushBack("x")
	fmt.Println(l.InsertBefore(9, x), l.InsertAfter(9, x), l.InsertAfter(9, e2))
	l.MoveToFront(x)
	l.MoveBefore(x, e1)
	l.MoveAfter(e1, x)
	fmt.Println(l.Remove(x), other.Len())
	show(&l)
	show(other)
	other.PushBack("y")
	l.PushBackList(other)
	l.PushFrontList(other)
	show(&l)
	l.PushBackList(&l)
	show(&l)
	other.PushFrontList(other)
	show(other)
	l.PushBackList(list.New())
	l.PushFrontList(&list.List{})
	for e := l.Front(); e != nil; {
		next := e.Next()
		if _, ok := e.Value.(string); ok {
			l.Remove(e)
		}
		e = next
	}
	show(&l)
	fmt.Println(l.Init() == &l, l.Len(), e1.Next() == nil, l.Front())
	l.PushBack(nil)
	show(&l)
	var zero list.Element
	fmt.Println(zero.Next(), zero.Prev(), zero.Value)
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		l.Remove(nil)
	}()
}

// Output:
// 0 <nil> <nil>
// 4: 1 2 3 4 | 4 3 2 1
// 4: 4 2 3 1 | 1 3 2 4
// 4: 1 2 4 3 | 3 4 2 1
// 2 2 <nil> <nil> 2
// 3: 1 4 3 | 3 4 1
// <nil> <nil> <nil>
// x 1
// 3: 1 4 3 | 3 4 1
// 1: x | x
// 7: x y 1 4 3 x y | y x 3 4 1 y x
// 14: x y 1 4 3 x y x y 1 4 3 x y | y x 3 4 1 y x y x 3 4 1 y x
// 4: x y x y | y x y x
// 6: 1 4 3 1 4 3 | 3 4 1 3 4 1
// true 0 false <nil>
// 1: <nil> | <nil>
// <nil> <nil> <nil>
// true
