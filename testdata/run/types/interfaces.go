// Interface values hold a type and a value; comparison looks at both.

package main

import (
	"errors"
	"fmt"
)

type shape interface {
	area() float64
}

type named interface {
	shape
	name() string
}

type sq struct{ s float64 }

func (s sq) area() float64 { return s.s * s.s }
func (s sq) name() string  { return "sq" }

type rect struct{ w, h float64 }

func (r *rect) area() float64 { return r.w * r.h }

type myErr struct{}

func (*myErr) Error() string { return "my" }

func mayFail(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func main() {
	shapes := []shape{sq{2}, &rect{2, 3}}
	for _, s := range shapes {
		n, ok := s.(named)
		fmt.Println(s.area(), ok, n != nil)
	}
	var s shape
	fmt.Println(s == nil)
	s = sq{2}
	fmt.Println(s == shapes[0], s == shapes[1], s == sq{2})
	r := &rect{1, 1}
	s = r
	fmt.Println(s == r, s == &rect{1, 1})
	fmt.Println(mayFail(false) == nil, mayFail(true) != nil)
	var a, b any = 1, 1.0
	fmt.Println(a == b, a == 1, b == 1.0, any(nil) == nil)
	e1, e2 := errors.New("x"), errors.New("x")
	fmt.Println(e1 == e2, e1 == e1)
}

// Output:
// 4 true true
// 6 false false
// true
// true false true
// true false
// false true
// false true true true
// false true
