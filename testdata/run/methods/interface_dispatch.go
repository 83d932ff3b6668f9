// The same call site reaches different methods.

package main

import "fmt"

type Shape interface {
	Area() float64
	Name() string
}
type Sq struct{ s float64 }
type Circle struct{ r float64 }
type Named struct {
	Shape
	n string
}

func (s Sq) Area() float64      { return s.s * s.s }
func (Sq) Name() string         { return "square" }
func (c *Circle) Area() float64 { return 3 * c.r * c.r }
func (c *Circle) Name() string  { return "circle" }
func (n Named) Name() string    { return n.n + " " + n.Shape.Name() }

func main() {
	total := 0.0
	for _, s := range []Shape{Sq{2}, &Circle{1}, Named{Sq{1}, "my"}, &Named{&Circle{2}, "your"}} {
		fmt.Print(s.Name(), " ", s.Area(), "; ")
		total += s.Area()
	}
	fmt.Println(total)
}

// Output:
// square 4; circle 3; my square 1; your circle 12; 20
