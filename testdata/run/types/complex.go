// Complex numbers of both sizes.

package main

import "fmt"

func main() {
	a := 1 + 2i
	b := complex(3, -4)
	fmt.Println(a+b, a-b, a*b, a/b)
	var c complex64 = complex64(a)
	fmt.Printf("%v %T %T %T\n", c, c, real(c), real(a))
	fmt.Printf("%.2f %6.1f %+v\n", a, b, a)
	fmt.Println(a == 1+2i, a != b)
	s := []complex128{1, 2i}
	fmt.Println(s)
}

// Output:
// (4-2i) (-2+6i) (11+2i) (-0.2+0.4i)
// (1+2i) complex64 float32 float64
// (1.00+2.00i) (   3.0  -4.0i) (1+2i)
// true true
// [(1+0i) (0+2i)]
