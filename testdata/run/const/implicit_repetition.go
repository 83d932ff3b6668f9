// Constant specs without an expression repeat the one before, type included.

package main

import "fmt"

type T int8

const (
	a T = iota + 1
	b
	c, d = iota * 2.0, "q"
	e, f
)

func main() {
	fmt.Printf("%T %v %T %v %T %v %T %v %T %v\n", a, a, b, b, c, c, e, e, f, f)
	const x = 10
	{
		const (
			y = x
			x = 20
			z
		)
		fmt.Println(x, y, z)
	}
	fmt.Println(x)
}

// Output:
// main.T 1 main.T 2 float64 4 float64 6 string q
// 20 10 20
// 10
