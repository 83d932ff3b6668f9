// The default types of untyped constants.

package main

import "fmt"

const (
	i = 1
	r = 'a'
	f = 1.0
	c = 1i
	s = "s"
	b = true
)

func main() {
	fmt.Printf("%T %T %T %T %T %T\n", i, r, f, c, s, b)
	fmt.Printf("%T %T %T %T %T\n", i+r, r+f, f+c, i/f, r-'b')
	x, y, z := i, r+1, f*2
	fmt.Printf("%T %T %T\n", x, y, z)
	var v any = 1 << 3
	fmt.Printf("%T %v\n", v, v)
}

// Output:
// int int32 float64 complex128 string bool
// int32 float64 complex128 float64 int32
// int int32 float64
// int 8
