// Anonymous structs and arrays as type arguments; copies are made by value.

package main

import "fmt"

type Cell[T any] struct{ v T }

func (c Cell[T]) Copy() Cell[T] { return c }

func update[T any](xs []T, f func(*T)) []T {
	for i := range xs {
		f(&xs[i])
	}
	return xs
}

func main() {
	c := Cell[[2]int]{[2]int{1, 2}}
	d := c.Copy()
	d.v[0] = 9
	fmt.Println(c, d)
	type row = struct {
		name string
		n    int
	}
	rows := update([]row{{"a", 1}, {"b", 2}}, func(r *row) { r.n *= 10 })
	fmt.Printf("%+v\n", rows)
	s := Cell[struct{ p *int }]{}
	fmt.Println(s.v.p == nil)
}

// Output:
// {[1 2]} {[9 2]}
// [{name:a n:10} {name:b n:20}]
// true
