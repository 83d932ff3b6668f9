// Special values, rounding, parts of numbers and limits.

package main

import (
	"fmt"
	"math"
)

func main() {
	inf, nan, zero := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	fmt.Println(inf, -inf, nan, zero, 1/zero)
	fmt.Println(math.IsNaN(nan), math.IsInf(-inf, -1), math.IsInf(inf, -1), math.IsInf(inf, 0), math.Signbit(zero))
	for _, x := range []float64{2.5, -2.5, 0.5, 1.5, -0.4, 1e300, inf} {
		fmt.Println(math.Floor(x), math.Ceil(x), math.Trunc(x), math.Round(x), math.RoundToEven(x), math.Abs(x))
	}
	fmt.Println(math.Max(3, nan), math.Max(inf, nan), math.Min(zero, 0), math.Max(zero, 0), math.Dim(5, 3), math.Dim(3, 5))
	fmt.Println(math.Mod(7, -3), math.Mod(-7, 3), math.Remainder(7, 3), math.Remainder(8, 3), math.Mod(5, 0))
	fmt.Println(math.Modf(-3.25))
	fmt.Println(math.Modf(inf))
	fmt.Println(math.Frexp(10))
	fmt.Println(math.Frexp(5e-324))
	fmt.Println(math.Ldexp(0.75, 4), math.Ldexp(1, -1074), math.Ldexp(1, 2000))
	fmt.Println(math.Logb(1000), math.Ilogb(1000), math.Ilogb(0), math.Pow10(-5), math.Pow10(400))
	fmt.Println(math.Nextafter(1, 2), math.Nextafter32(1, 0), math.FMA(0.1, 10, -1), math.Sqrt(-1))
	fmt.Printf("%x %x\n", math.Float64bits(1.5), math.Float32bits(1.5))
	fmt.Println(math.Float64frombits(0x400921fb54442d18), math.Float32frombits(0x40490fdb))
	fmt.Println(math.MaxInt8, math.MinInt64, uint64(math.MaxUint64), math.MaxFloat32, math.SmallestNonzeroFloat64)
	fmt.Println(math.Pi, math.E, math.Phi, math.Sqrt2, math.Ln2, math.Log2E)
	fmt.Println(math.Pow(0, -1), math.Pow(-1, inf), math.Pow(zero, -3), math.Pow(-8, 1.0/3), math.Pow(2, 1023.5))
}

// Output:
// +Inf -Inf NaN -0 -Inf
// true true false true true
// 2 3 2 3 2 2.5
// -3 -2 -2 -3 -2 2.5
// 0 1 0 1 0 0.5
// 1 2 1 2 2 1.5
// -1 -0 -0 -0 -0 0.4
// 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300
// +Inf +Inf +Inf +Inf +Inf +Inf
// NaN +Inf -0 0 2 0
// 1 -1 1 -1 NaN
// -3 -0.25
// +Inf NaN
// 0.625 4
// 0.5 -1073
// 12 5e-324 +Inf
// 9 9 -2147483648 1e-05 +Inf
// 1.0000000000000002 0.99999994 5.551115123125783e-17 NaN
// 3ff8000000000000 3fc00000
// 3.141592653589793 3.1415927
// 127 -9223372036854775808 18446744073709551615 3.4028234663852886e+38 5e-324
// 3.141592653589793 2.718281828459045 1.618033988749895 1.4142135623730951 0.6931471805599453 1.4426950408889634
// +Inf 1 -Inf NaN 1.2711610061536462e+308
