// Complex addition, multiplication, division, comparison.

package main

import "fmt"

func main() {
	a, b := 1+2i, 3-1i
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b, a == complex(1, 2))
	a *= a
	a++
	fmt.Println(a)
	var c64 complex64 = complex64(b) / 3
	fmt.Println(c64, c64*c64)
	fmt.Printf("%T %T\n", c64, real(c64))
}

// Output:
// (4+1i) (-2+3i) (5+5i) (0.1+0.7000000000000001i) (-1-2i) false true true
// (-2+4i)
// (1-0.33333334i) (0.8888889-0.6666667i)
// complex64 float32
