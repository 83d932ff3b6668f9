// print and println of integers, floats and special values.

package main

import "math"

func main() {
	println(0, -1, 1<<62, uint64(1<<63), int8(-128))
	println(0.0, 1.0, -2.5, 1e20, 1e21, 1e-7, 123456789.123)
	println(math.Inf(1), math.Inf(-1), math.NaN(), float32(1)/3)
	println('a', byte('b'), true, false)
	print(1, 2, "\n")
	print("a", "b", 1.5, false, "\n")
	type N int
	type F float32
	println(N(3), F(0.5))
}

// Output:

// Stderr:
// 0 -1 4611686018427387904 9223372036854775808 -128
// 0 1 -2.5 1e+20 1e+21 1e-07 1.23456789123e+08
// +Inf -Inf NaN 0.33333334
// 97 98 true false
// 12
// ab1.5false
// 3 0.5
