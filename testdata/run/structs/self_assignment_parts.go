// Tuple assignments between fields.

package main

import "fmt"

type V struct{ x, y, z int }

func (v *V) rot() { v.x, v.y, v.z = v.y, v.z, v.x }

func main() {
	v := V{1, 2, 3}
	v.rot()
	fmt.Println(v)
	w := []V{{1, 0, 0}, {2, 0, 0}}
	w[0], w[1] = w[1], w[0]
	w[0].y, w[1].y = w[1].x, w[0].x
	fmt.Println(w)
	p, q := &w[0], &w[1]
	*p, *q = *q, *p
	p.z, q.z = q.x, p.x
	fmt.Println(w)
}

// Output:
// {2 3 1}
// [{2 1 0} {1 2 0}]
// [{1 2 2} {2 1 1}]
