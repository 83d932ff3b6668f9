package main

import (
	"fmt"
	"os"

	"example.com/m/shape"
	. "example.com/m/stack"
	sq "example.com/m/square"
)

type named struct {
	shape.Base
	label string
}

func (n named) Area() float64 { return n.Base.Area() + 1 }

func main() {
	var s Stack[shape.Shape]
	s.Push(sq.New(3))
	s.Push(named{shape.Base{Name: "base"}, "x"})
	for shape, ok := s.Pop(); ok; shape, ok = s.Pop() {
		fmt.Printf("%T %v %.1f\n", shape, shape, shape.Area())
	}
	fmt.Println(shape.Count, shape.Limit, Depth(s), helper(), os.Args[1:])
	f := sq.Square.Area
	fmt.Printf("%T %v\n", f, f(sq.New(5)))
}
