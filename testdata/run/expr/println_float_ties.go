// The shortest digits of a floating-point number end in the even one of two that are as near, printed by println and by package fmt.

package main

import "fmt"

func main() {
	x := float32(2420360.25)
	y := 9007199254740993.0 * 4
	println(x, complex(x, 0), y)
	println(5e-324, float32(1e-45), float32(16777216.0*8+8), 2.2250738585072014e-308, float64(1<<60), float64(1<<62)+512)
	fmt.Println(x, complex(x, 0), y)
}

// Output:
// 2.4203602e+06 (2.4203602e+06+0i) 3.602879701896397e+16

// Stderr:
// 2.4203602e+06 (2.4203602e+06+0i) 3.602879701896397e+16
// 5e-324 1e-45 1.3421773e+08 2.2250738585072014e-308 1.152921504606847e+18 4.611686018427388e+18
