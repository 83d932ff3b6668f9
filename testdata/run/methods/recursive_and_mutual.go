// Recursive methods on trees and lists with nil receivers.

package main

import "fmt"

type L struct {
	v    int
	next *L
}

func (l *L) Sum() int {
	if l == nil {
		return 0
	}
	return l.v + l.next.Sum()
}

func (l *L) Append(v int) *L {
	if l == nil {
		return &L{v: v}
	}
	l.next = l.next.Append(v)
	return l
}

func (l *L) String() string {
	if l == nil {
		return "."
	}
	return fmt.Sprint(l.v, "->", l.next.String())
}

func main() {
	var l *L
	for i := range 4 {
		l = l.Append(i * i)
	}
	fmt.Println(l, l.Sum())
	var e *L
	fmt.Println(e, e.Sum())
}

// Output:
// 0->1->4->9->. 14
// . 0
