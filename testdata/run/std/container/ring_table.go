// Rings: moving, linking rings into one or parting one, unlinking, zero rings.

package main

import (
	"container/ring"
	"fmt"
)

func make_(from, n int) *ring.Ring {
	r := ring.New(n)
	for i := range n {
		r.Value = from + i
		r = r.Next()
	}
	return r
}

func show(r *ring.Ring) {
	fmt.Print(r.Len(), ":")
	r.Do(func(v any) { fmt.Print(" ", v) })
	fmt.Print("; ")
}

func main() {
	fmt.Println(ring.New(0), ring.New(-1))
	var none *ring.Ring
	fmt.Println(none.Len())
	none.Do(func(any) { fmt.Println("never") })
	for n := 1; n <= 4; n++ {
		show(make_(1, n))
	}
	fmt.Println()
	r := make_(0, 5)
	for _, n := range []int{0, 1, 4, 5, 7, -1, -6} {
		fmt.Print(r.Move(n).Value, " ")
	}
	fmt.Println(r.Prev().Value, r.Next().Value)
	a, b := make_(1, 3), make_(10, 2)
	show(a.Link(b))
	show(a)
	show(b)
	fmt.Println()
	c := make_(0, 6)
	show(c.Link(c.Move(3)))
	show(c)
	show(c.Link(c))
	show(c)
	fmt.Println()
	d := make_(0, 6)
	show(d.Unlink(2))
	show(d)
	show(d.Unlink(0))
	show(d.Unlink(4))
	show(d)
	fmt.Println()
	e := make_(0, 3)
	fmt.Println(e.Link(nil) == e.Next(), e.Len(), e.Unlink(-1))
	var z ring.Ring
	fmt.Println(z.Len(), z.Next() == &z, z.Prev() == &z, z.Move(3) == &z)
	var y, x ring.Ring
	y.Value, x.Value = "y", "x"
	y.Link(&x)
	show(&y)
	fmt.Println()
}

// Output:
// <nil> <nil>
// 0
// 1: 1; 2: 1 2; 3: 1 2 3; 4: 1 2 3 4;
// 0 1 4 0 2 4 4 4 1
// 5: 2 3 1 10 11; 5: 1 10 11 2 3; 5: 10 11 2 3 1;
// 2: 1 2; 4: 0 3 4 5; 3: 3 4 5; 1: 0;
// 2: 1 2; 4: 0 3 4 5; 0:; 4: 3 4 5 0; 4: 0 3 4 5;
// true 3 <nil>
// 1 true true true
// 2: y x;
