// real, imag and complex with variables and constants.

package main

import "fmt"

type C complex128

func main() {
	z := complex(1.5, -2)
	fmt.Println(real(z), imag(z), real(3i), imag(2), complex(1, 2)+1)
	var x, y float32 = 1, 2
	w := complex(x, y)
	fmt.Printf("%T %T %v\n", w, imag(w), w)
	c := C(z)
	fmt.Printf("%T %v %T\n", c, c, real(c))
	const k = real(2+3i) + imag(4i)
	fmt.Println(k, len([int(k)]int{}))
}

// Output:
// 1.5 -2 0 0 (2+2i)
// complex64 float32 (1+2i)
// main.C (1.5-2i) float64
// 6 6
