// Float literals in all forms.

package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(1., .5, 1e3, 1e-2, 0x1p4, 0x.8p1, 0x1.8p-1, 1_000.5, 0e0, 00012.5)
	fmt.Println(6.02214076e23, 1e21, 1e20, 123456789.0, 1e-5, 0.0001)
	const max = math.MaxFloat64
	fmt.Println(max, math.SmallestNonzeroFloat64, float32(math.MaxFloat32))
	fmt.Println(math.Pi, float32(math.Pi), math.E)
}

// Output:
// 1 0.5 1000 0.01 16 1 0.75 1000.5 0 12.5
// 6.02214076e+23 1e+21 1e+20 1.23456789e+08 1e-05 0.0001
// 1.7976931348623157e+308 5e-324 3.4028235e+38
// 3.141592653589793 3.1415927 2.718281828459045
