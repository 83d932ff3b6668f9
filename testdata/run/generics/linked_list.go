// A singly linked list that refers to its own instance.

package main

import "fmt"

type node[T any] struct {
	val  T
	next *node[T]
}

type List[T any] struct {
	head, tail *node[T]
	n          int
}

func (l *List[T]) Add(x T) *List[T] {
	nd := &node[T]{val: x}
	if l.tail == nil {
		l.head = nd
	} else {
		l.tail.next = nd
	}
	l.tail = nd
	l.n++
	return l
}

func (l *List[T]) Reverse() {
	var prev *node[T]
	l.tail = l.head
	for cur := l.head; cur != nil; {
		cur.next, prev, cur = prev, cur, cur.next
	}
	l.head = prev
}

func (l *List[T]) Slice() (out []T) {
	for n := l.head; n != nil; n = n.next {
		out = append(out, n.val)
	}
	return
}

func main() {
	l := &List[string]{}
	l.Add("a").Add("b").Add("c")
	fmt.Println(l.Slice(), l.n)
	l.Reverse()
	fmt.Println(l.Slice(), l.tail.val, l.head.val)
	var e List[int]
	e.Reverse()
	fmt.Println(e.Slice() == nil)
}

// Output:
// [a b c] 3
// [c b a] a c
// true
