// The constants, as far as they are exact, and functions with two results.
package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.MaxInt8, math.MaxInt16, math.MaxInt32, math.MaxInt64, math.MaxInt)
	fmt.Println(math.MinInt8, math.MinInt16, math.MinInt32, math.MinInt64, math.MinInt)
	fmt.Println(math.MaxUint8, math.MaxUint16, math.MaxUint32, uint64(math.MaxUint64), uint(math.MaxUint))
	for _, c := range []float64{math.E, math.Pi, math.Phi, math.Sqrt2, math.SqrtE, math.SqrtPi, math.SqrtPhi, math.Ln2, math.Log2E, math.Ln10, math.Log10E} {
		fmt.Printf("%.20f %x\n", c, c)
	}
	const wide = math.Pi * 1e30
	fmt.Printf("%.3f %T\n", wide, math.Phi)
	fmt.Println(math.SqrtPi*math.SqrtPi == math.Pi, math.Ln10*math.Log10E == 1)
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat32, math.MaxFloat64, math.SmallestNonzeroFloat64)
	for _, x := range []float64{0, math.Copysign(0, -1), 1, -2.5, 1e10, 1e300, math.NaN(), math.Inf(1), math.Inf(-1)} {
		s, c := math.Sincos(x)
		fmt.Printf("%.12g %.12g %t %t\n", s, c, math.Signbit(s), s == math.Sin(x) && c == math.Cos(x) || s != s)
	}
	for _, x := range []float64{1, 1.0000001, 2, 1e10, 1e300, 0.5, -1, 0, math.NaN(), math.Inf(1)} {
		fmt.Printf("%.14g ", math.Acosh(x))
	}
	fmt.Println()
}

// Output:
// 127 32767 2147483647 9223372036854775807 9223372036854775807
// -128 -32768 -2147483648 -9223372036854775808 -9223372036854775808
// 255 65535 4294967295 18446744073709551615 18446744073709551615
// 2.71828182845904509080 0x1.5bf0a8b145769p+01
// 3.14159265358979311600 0x1.921fb54442d18p+01
// 1.61803398874989490253 0x1.9e3779b97f4a8p+00
// 1.41421356237309514547 0x1.6a09e667f3bcdp+00
// 1.64872127070012819416 0x1.a61298e1e069cp+00
// 1.77245385090551610396 0x1.c5bf891b4ef6bp+00
// 1.27201964951406898408 0x1.45a3146a88456p+00
// 0.69314718055994528623 0x1.62e42fefa39efp-01
// 1.44269504088896338700 0x1.71547652b82fep+00
// 2.30258509299404590109 0x1.26bb1bbb55516p+01
// 0.43429448190325181667 0x1.bcb7b1526e50ep-02
// 3141592653589793216413703340032.000 float64
// false true
// 3.4028234663852886e+38 1.401298464324817e-45 1.7976931348623157e+308 5e-324
// 0 1 false true
// -0 1 true true
// 0.841470984808 0.540302305868 false true
// -0.598472144104 -0.801143615547 true true
// -0.487506025088 0.873119622677 true true
// -0.817881912116 -0.575386111958 true true
// NaN NaN false true
// NaN NaN false true
// NaN NaN false true
// 0 0.00044721359190373 1.3169578969248 23.7189981105 691.46867507877 NaN NaN NaN NaN +Inf
