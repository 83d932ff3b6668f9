package math

// Jn gives the order-n Bessel function of the first kind, after Sun's fdlibm: upwards from the orders 0 and 1 where that is stable,
// else downwards from a continued fraction.
func Jn(n int, x float64) float64 {
	switch {
	case IsNaN(x):
		return x
	case IsInf(x, 0):
		return 0
	case n == 0:
		return J0(x)
	case x == 0:
		return 0
	}
	if n < 0 {
		n, x = -n, -x
	}
	if n == 1 {
		return J1(x)
	}
	size := Abs(x)
	var value float64
	switch {
	case float64(n) <= size && size >= veryFar:
		s, c := Sincos(size)
		value = perRootPi * [...]float64{c + s, -c + s, -c - s, c - s}[n&3] / Sqrt(size)
	case float64(n) <= size:
		below := J0(size)
		value = J1(size)
		for i := 1; i < n; i++ {
			below, value = value, value*(float64(i+i)/size)-below
		}
	case size < 1.0/(1<<29):
		value = taylor(n, size)
	default:
		value = downwards(n, size)
	}
	if x < 0 && n&1 == 1 {
		return -value
	}
	return value
}

// Yn gives the order-n Bessel function of the second kind.
func Yn(n int, x float64) float64 {
	switch {
	case x < 0 || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return 0
	case n == 0:
		return Y0(x)
	case x == 0:
		if n < 0 && n&1 == 1 {
			return Inf(1)
		}
		return Inf(-1)
	}
	negative := n < 0 && n&1 != 0
	if n < 0 {
		n = -n
	}
	var value float64
	switch {
	case n == 1:
		value = Y1(x)
	case x >= veryFar:
		s, c := Sincos(x)
		value = perRootPi * [...]float64{s - c, -s - c, -s + c, s + c}[n&3] / Sqrt(x)
	default:
		below := Y0(x)
		value = Y1(x)
		for i := 1; i < n && !IsInf(value, -1); i++ {
			below, value = value, float64(i+i)/x*value-below
		}
	}
	if negative {
		return -value
	}
	return value
}

const (
	// From here on only the leading term counts.
	veryFar   = 1 << 302
	perRootPi = 1 / SqrtPi
)

// taylor gives the first term of the series of Jn near 0.
func taylor(n int, x float64) float64 {
	if n > 33 {
		return 0
	}
	half := x * 0.5
	power, factorial := half, 1.0
	for i := 2; i <= n; i++ {
		factorial *= float64(i)
		power *= half
	}
	return power / factorial
}

func downwards(n int, x float64) float64 {
	// How many terms of the fraction are enough.
	w, h := float64(n+n)/x, 2/x
	q0, z := w, w+h
	q1 := w*z - 1
	terms := 1
	for q1 < 1e9 {
		terms++
		z += h
		q0, q1 = q1, z*q1-q0
	}
	t := 0.0
	for i := 2 * (n + terms); i >= n+n; i -= 2 {
		t = 1 / (float64(i)/x - t)
	}
	a, b := t, 1.0
	// Beyond this logarithm the values on the way may overflow.
	scaled := float64(n)*Log(Abs(2/x*float64(n))) >= 7.09782712893383973096e+02
	for i := n - 1; i > 0; i-- {
		a, b = b, b*float64(i+i)/x-a
		if scaled && b > 1e100 {
			a /= b
			t /= b
			b = 1
		}
	}
	return t * J0(x) / b
}
