// Shapes: interfaces, embedding, sorting by several keys, visitors, printing by Stringer and Formatter.

package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Named struct{ Name string }

func (n Named) String() string { return "<" + n.Name + ">" }

type Circle struct {
	Named
	R float64
}

type Rect struct {
	Named
	W, H float64
}

type Square struct{ Rect }

func NewSquare(name string, side float64) *Square { return &Square{Rect{Named{name}, side, side}} }

func (c Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c Circle) Perimeter() float64 { return 2 * math.Pi * c.R }
func (r Rect) Area() float64        { return r.W * r.H }
func (r Rect) Perimeter() float64   { return 2 * (r.W + r.H) }
func (s *Square) String() string    { return "square" + s.Named.String() }

type Polygon []struct{ X, Y float64 }

func (p Polygon) Area() (a float64) {
	for i, v := range p {
		w := p[(i+1)%len(p)]
		a += v.X*w.Y - w.X*v.Y
	}
	return math.Abs(a) / 2
}

func (p Polygon) Perimeter() (l float64) {
	for i, v := range p {
		w := p[(i+1)%len(p)]
		l += math.Hypot(v.X-w.X, v.Y-w.Y)
	}
	return l
}

func (p Polygon) Format(f fmt.State, verb rune) {
	fmt.Fprintf(f, "%d-gon", len(p))
	if w, ok := f.Width(); ok {
		fmt.Fprint(f, strings.Repeat(string(verb), w))
	}
}

type byKeys struct {
	shapes []Shape
	less   []func(a, b Shape) int
}

func (b byKeys) Len() int      { return len(b.shapes) }
func (b byKeys) Swap(i, j int) { b.shapes[i], b.shapes[j] = b.shapes[j], b.shapes[i] }
func (b byKeys) Less(i, j int) bool {
	for _, f := range b.less {
		if c := f(b.shapes[i], b.shapes[j]); c != 0 {
			return c < 0
		}
	}
	return false
}

func describe(s Shape) string {
	switch s := s.(type) {
	case Circle:
		return fmt.Sprintf("circle of radius %g", s.R)
	case *Square:
		return fmt.Sprintf("square of side %g", s.W)
	case Rect:
		return fmt.Sprintf("%gx%g", s.W, s.H)
	case fmt.Formatter:
		return fmt.Sprintf("formatted %3q", s)
	case nil:
		return "nothing"
	}
	return "unknown"
}

func main() {
	shapes := []Shape{Circle{Named{"c"}, 1}, Rect{Named{"r"}, 2, 3}, NewSquare("s", 2), Polygon{{0, 0}, {4, 0}, {0, 3}}, Rect{Named{"flat"}, 6, 1}}
	sort.Stable(byKeys{shapes, []func(a, b Shape) int{
		func(a, b Shape) int { return int(a.Area()) - int(b.Area()) },
		func(a, b Shape) int { return int(b.Perimeter()) - int(a.Perimeter()) },
	}})
	for _, s := range shapes {
		fmt.Printf("%6.2f %6.2f %v | %s\n", s.Area(), s.Perimeter(), s, describe(s))
	}
	fmt.Println(describe(nil))
	fmt.Printf("%+v %#v\n", Rect{Named{"x"}, 1, 2}, Rect{Named{"x"}, 1, 2})
	var s Shape = NewSquare("t", 1)
	_, isRect := s.(Rect)
	p, isSquare := s.(*Square)
	fmt.Println(isRect, isSquare, p.Rect, p)
}

// Output:
//   3.14   6.28 <c> | circle of radius 1
//   4.00   8.00 square<s> | square of side 2
//   6.00  14.00 <flat> | 6x1
//   6.00  12.00 3-gon | formatted 3-gonqqq
//   6.00  10.00 <r> | 2x3
// nothing
// <x> main.Rect{Named:main.Named{Name:"x"}, W:1, H:2}
// false true <t> square<t>
