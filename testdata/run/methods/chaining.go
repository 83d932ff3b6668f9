// Chained calls with pointers and with values.

package main

import "fmt"

type B struct{ sb []string }

func (b *B) Add(s string) *B { b.sb = append(b.sb, s); return b }

type V struct{ x, y int }

func (v V) X(x int) V { v.x = x; return v }
func (v V) Y(y int) V { v.y = y; return v }

func main() {
	b := (&B{}).Add("a").Add("b")
	var c B
	c.Add("x").
		Add("y").
		Add("z")
	v := V{}
	w := v.X(1).Y(2).X(3)
	fmt.Println(b.sb, c.sb, v, w)
}

// Output:
// [a b] [x y z] {0 0} {3 2}
