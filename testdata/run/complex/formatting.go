// Complex numbers in formats.

package main

import (
	"fmt"
	"strconv"
)

func main() {
	z := 1.25 - 3.5i
	fmt.Printf("%v %g %f %.1f %e %8.2f %+v %T\n", z, z, z, z, z, z, z, z)
	fmt.Println([]complex64{1, 2i}, map[complex128]string{1i: "i"}, struct{ z complex128 }{2})
	println(1 + 1i)
	fmt.Println(strconv.FormatComplex(z, 'f', 1, 128))
}

// Output:
// (1.25-3.5i) (1.25-3.5i) (1.250000-3.500000i) (1.2-3.5i) (1.250000e+00-3.500000e+00i) (    1.25   -3.50i) (1.25-3.5i) complex128
// [(1+0i) (0+2i)] map[(0+1i):i] {(2+0i)}
// (1.2-3.5i)

// Stderr:
// (1+1i)
