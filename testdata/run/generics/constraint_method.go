// A constraint with a method; called on the type argument's value.

package main

import "fmt"

type Shape interface{ Area() int }

type Sq struct{ s int }
type Rect struct{ a, b int }

func (q Sq) Area() int    { return q.s * q.s }
func (r *Rect) Area() int { return r.a * r.b }

func total[S Shape](xs []S) (n int) {
	for _, x := range xs {
		n += x.Area()
	}
	return
}

func main() {
	fmt.Println(total([]Sq{{1}, {2}}))
	fmt.Println(total([]*Rect{{2, 3}, {4, 5}}))
	fmt.Println(total([]Shape{Sq{3}, &Rect{1, 1}}))
	fmt.Println(total[*Sq](nil), total([]*Sq{{5}}))
}

// Output:
// 5
// 26
// 10
// 0 25
