// Package math has constants and functions of floating-point numbers.
package math

// Numbers.
const (
	E       = 2.71828182845904523536028747135266249775724709369995957496696763
	Pi      = 3.14159265358979323846264338327950288419716939937510582097494459
	Phi     = 1.61803398874989484820458683436563811772030917980576286213544862
	Sqrt2   = 1.41421356237309504880168872420969807856967187537694807317667974
	SqrtE   = 1.64872127070012814684865078781416357165377610071014801157507931
	SqrtPi  = 1.77245385090551602729816748334114518279754945612238712821380779
	SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038
	Ln2     = 0.693147180559945309417232121458176568075500134360255254120680009
	Log2E   = 1 / Ln2
	Ln10    = 2.30258509299404568401799145468436420760110148862877297603332790
	Log10E  = 1 / Ln10
)

// Limits of floating-point types: the largest finite value and the smallest above zero.
const (
	MaxFloat32             = 0x1.fffffep127
	SmallestNonzeroFloat32 = 0x1p-149
	MaxFloat64             = 0x1.fffffffffffffp1023
	SmallestNonzeroFloat64 = 0x1p-1074
)

// Limits of integer types.
const (
	MaxInt    = 1<<63 - 1
	MinInt    = -1 << 63
	MaxInt8   = 1<<7 - 1
	MinInt8   = -1 << 7
	MaxInt16  = 1<<15 - 1
	MinInt16  = -1 << 15
	MaxInt32  = 1<<31 - 1
	MinInt32  = -1 << 31
	MaxInt64  = 1<<63 - 1
	MinInt64  = -1 << 63
	MaxUint   = 1<<64 - 1
	MaxUint8  = 1<<8 - 1
	MaxUint16 = 1<<16 - 1
	MaxUint32 = 1<<32 - 1
	MaxUint64 = 1<<64 - 1
)

// Float64bits gives the bits of f.
func Float64bits(f float64) uint64

// Float64frombits gives the number of those bits.
func Float64frombits(b uint64) float64

// Float32bits gives the bits of f.
func Float32bits(f float32) uint32

// Float32frombits gives the number of those bits.
func Float32frombits(b uint32) float32

// Inf gives positive infinity if sign >= 0, else negative infinity.
func Inf(sign int) float64 {
	if sign >= 0 {
		return Float64frombits(0x7ff0000000000000)
	}
	return Float64frombits(0xfff0000000000000)
}

// NaN gives a value that is not a number.
func NaN() float64 { return Float64frombits(0x7ff8000000000001) }

// IsNaN tells whether f is not a number.
func IsNaN(f float64) (is bool) { return f != f }

// IsInf tells whether f is an infinity: of the sign of sign, or any if that is 0.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Signbit tells whether x is negative or negative zero.
func Signbit(x float64) bool { return Float64bits(x)>>63 != 0 }

// Abs gives the absolute value.
func Abs(x float64) float64

// Copysign gives f with the sign of sign.
func Copysign(f, sign float64) float64

// Floor gives the greatest integer value that is not above x.
func Floor(x float64) float64

// Ceil gives the least integer value that is not below x.
func Ceil(x float64) float64

// Trunc gives the integer part of x.
func Trunc(x float64) float64

// Round gives the nearest integer, halves away from zero.
func Round(x float64) float64

// RoundToEven gives the nearest integer, halves to the even one.
func RoundToEven(x float64) float64

// Max gives the larger of x and y; NaN if one is NaN, unless the other is +Inf.
func Max(x, y float64) float64

// Min gives the smaller of x and y; NaN if one is NaN, unless the other is -Inf.
func Min(x, y float64) float64

// Dim gives x-y, or 0 if that is negative.
func Dim(x, y float64) float64 {
	if v := x - y; !(v <= 0) {
		return v
	}
	return 0
}

// Mod gives the remainder of x/y, with the sign of x.
func Mod(x, y float64) float64

// Remainder gives the IEEE 754 remainder of x/y.
func Remainder(x, y float64) float64

// Modf gives the integer and fractional parts of f, both with its sign.
func Modf(f float64) (integer, fractional float64)

// Frexp gives frac and exp with f == frac * 2**exp, frac in [0.5, 1).
func Frexp(f float64) (frac float64, exp int)

// Ldexp gives frac * 2**exp.
func Ldexp(frac float64, exp int) float64

// Logb gives the binary exponent of x.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	_, exp := Frexp(x)
	return float64(exp - 1)
}

// Ilogb gives the binary exponent of x as an integer.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case IsNaN(x), IsInf(x, 0):
		return MaxInt32
	}
	_, exp := Frexp(x)
	return exp - 1
}

// Nextafter gives the next float64 after x towards y.
func Nextafter(x, y float64) (r float64) {
	switch {
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == y:
		return x
	case x == 0:
		return Copysign(SmallestNonzeroFloat64, y)
	case (y > x) == (x > 0):
		return Float64frombits(Float64bits(x) + 1)
	}
	return Float64frombits(Float64bits(x) - 1)
}

// Nextafter32 gives the next float32 after x towards y.
func Nextafter32(x, y float32) (r float32) {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(SmallestNonzeroFloat32, float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}

// FMA gives x*y + z, rounded once.
func FMA(x, y, z float64) float64

// Sqrt gives the square root.
func Sqrt(x float64) float64

// Cbrt gives the cube root.
func Cbrt(x float64) float64

// Hypot gives Sqrt(p*p + q*q) without needless overflow.
func Hypot(p, q float64) float64

// Pow gives x**y.
func Pow(x, y float64) float64

// Pow10 gives 10**n.
func Pow10(n int) float64

// Exp gives e**x.
func Exp(x float64) float64

// Exp2 gives 2**x.
func Exp2(x float64) float64

// Expm1 gives e**x - 1, also where x is near zero.
func Expm1(x float64) float64

// Log gives the natural logarithm.
func Log(x float64) float64

// Log2 gives the binary logarithm.
func Log2(x float64) float64

// Log10 gives the decimal logarithm.
func Log10(x float64) float64

// Log1p gives the natural logarithm of 1+x, also where x is near zero.
func Log1p(x float64) float64

// Sin gives the sine of x radians.
func Sin(x float64) float64

// Cos gives the cosine of x radians.
func Cos(x float64) float64

// Sincos gives Sin(x), Cos(x).
func Sincos(x float64) (sin, cos float64) { return Sin(x), Cos(x) }

// Tan gives the tangent of x radians.
func Tan(x float64) float64

// Asin gives the arcsine in radians.
func Asin(x float64) float64

// Acos gives the arccosine in radians.
func Acos(x float64) float64

// Atan gives the arctangent in radians.
func Atan(x float64) float64

// Atan2 gives the arctangent of y/x, in the quadrant that their signs tell.
func Atan2(y, x float64) float64

// Sinh gives the hyperbolic sine.
func Sinh(x float64) float64

// Cosh gives the hyperbolic cosine.
func Cosh(x float64) float64

// Tanh gives the hyperbolic tangent.
func Tanh(x float64) float64

// Asinh gives the inverse hyperbolic sine.
func Asinh(x float64) float64

// Acosh gives the inverse hyperbolic cosine.
func Acosh(x float64) float64

// Atanh gives the inverse hyperbolic tangent.
func Atanh(x float64) float64

// Gamma gives the Gamma function of x.
func Gamma(x float64) float64

// Lgamma gives the natural logarithm and the sign (1 or -1) of Gamma(x).
func Lgamma(x float64) (lgamma float64, sign int)

// Erf gives the error function of x.
func Erf(x float64) float64

// Erfc gives 1 - Erf(x).
func Erfc(x float64) float64

// Erfinv gives the inverse of the error function.
func Erfinv(x float64) float64

// Erfcinv gives the inverse of Erfc.
func Erfcinv(x float64) float64 { return Erfinv(1 - x) }

// J0 gives the order-zero Bessel function of the first kind.
func J0(x float64) float64

// J1 gives the order-one Bessel function of the first kind.
func J1(x float64) float64

// Y0 gives the order-zero Bessel function of the second kind.
func Y0(x float64) float64

// Y1 gives the order-one Bessel function of the second kind.
func Y1(x float64) float64
