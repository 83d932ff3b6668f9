// iota counts specs, not lines used; also inside function literals' types and array lengths.

package main

import "fmt"

const (
	a = len([iota + 3]int{})
	b
	c
	d = "x"
	e = iota
)

type bits [1 << e]bool

func main() {
	fmt.Println(a, b, c, d, e, len(bits{}))
}

// Output:
// 3 4 5 x 4 16
