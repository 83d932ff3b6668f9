// Floats follow IEEE 754: infinities, NaN, negative zero.

package main

import "fmt"

func main() {
	zero := 0.0
	inf := 1 / zero
	nan := inf - inf
	fmt.Println(inf, -inf, nan, nan == nan, nan != nan, nan < 1, nan > 1)
	neg := -zero
	negzero := -1 / inf
	fmt.Println(neg, negzero, 1/negzero, negzero == zero)
	fmt.Println(0.1+0.2, float32(0.1)+float32(0.2))
	x := 0.1
	y := 0.2
	fmt.Println(x+y, x+y == 0.3)
	fmt.Println(1e20, 1e21, 1e-4, 1e-5, 123456789.0, 100000.0, 1234567.0)
	var big float32 = 3.4e38
	fmt.Println(big*10, big)
}

// Output:
// +Inf -Inf NaN false true false false
// -0 -0 -Inf true
// 0.3 0.3
// 0.30000000000000004 false
// 1e+20 1e+21 0.0001 1e-05 1.23456789e+08 100000 1.234567e+06
// +Inf 3.4e+38
