// DeepEqual.
package main

import (
	"fmt"
	"math"
	"reflect"
)

type node struct {
	val  int
	next *node
	kids map[string]*node
}

type named []int

func ring(n int) *node {
	first := &node{val: 0}
	last := first
	for i := 1; i < n; i++ {
		last.next = &node{val: i}
		last = last.next
	}
	last.next = first
	return first
}

func long(n int) *node {
	var list *node
	for i := 0; i < n; i++ {
		list = &node{val: i, next: list}
	}
	return list
}

func main() {
	f := func() {}
	var nilErr error
	var p *int
	one, uno := 1, 1
	cases := []struct {
		a, b any
	}{
		{1, 1}, {1, int8(1)}, {"a", "a"}, {nil, nil}, {nil, 1}, {[]int{1, 2}, []int{1, 2}}, {[]int{1, 2}, []int{2, 1}}, {[]int{}, []int(nil)}, {named{1}, []int{1}},
		{map[string][]int{"a": {1}}, map[string][]int{"a": {1}}}, {map[string]int{"a": 1}, map[string]int{"b": 1}}, {map[int]int(nil), map[int]int{}},
		{math.NaN(), math.NaN()}, {[]float64{math.NaN()}, []float64{math.NaN()}}, {f, f}, {(func())(nil), (func())(nil)},
		{&one, &uno}, {p, (*int)(nil)}, {p, &one}, {struct{ e error }{nilErr}, struct{ e error }{nil}}, {[2]any{1, "x"}, [2]any{1, "x"}}, {[2]any{1, "x"}, [2]any{1, "y"}},
		{ring(3), ring(3)}, {ring(3), ring(4)}, {long(20000), long(20000)}, {long(3), long(4)}, {make(chan int), make(chan int)},
		{&node{kids: map[string]*node{"k": {val: 1}}}, &node{kids: map[string]*node{"k": {val: 1}}}}, {0.0, math.Copysign(0, -1)}, {1i, 1i},
		{[]any{[]any{[]any{}}}, []any{[]any{[]any{}}}},
	}
	for i, c := range cases {
		fmt.Println(i, reflect.DeepEqual(c.a, c.b))
	}
	nan := []float64{math.NaN()}
	fmt.Println(reflect.DeepEqual(nan, nan))
	self := []any{nil}
	self[0] = self
	other := []any{nil}
	other[0] = other
	fmt.Println(reflect.DeepEqual(self, other))
}

// Output:
// 0 true
// 1 false
// 2 true
// 3 true
// 4 false
// 5 true
// 6 false
// 7 false
// 8 false
// 9 true
// 10 false
// 11 false
// 12 false
// 13 false
// 14 false
// 15 true
// 16 true
// 17 true
// 18 false
// 19 true
// 20 true
// 21 false
// 22 true
// 23 false
// 24 true
// 25 false
// 26 false
// 27 true
// 28 true
// 29 true
// 30 true
// true
// true
