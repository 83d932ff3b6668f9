// Complex numbers: arithmetic, division by zero, NaN and Inf, comparison, conversions, builtins, printing, as map keys and in structs.

package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

type C complex64

func (c C) Conj() C { return C(complex(real(c), -imag(c))) }

const k = 3 + 4i
const re = real(k * k)
const im = imag(k / 2i)

func div(a, b complex128) complex128 { return a / b }

func main() {
	a, b := 1+2i, complex(3, -4)
	fmt.Println(a+b, a-b, a*b, a/b, -a, +b, a == b, a != b, a == 1+2i)
	fmt.Println(re, im, k, real(a), imag(b), complex(im, re))
	inf, nan := math.Inf(1), math.NaN()
	zero := complex(0, 0)
	negz := complex(math.Copysign(0, -1), 0)
	for _, x := range []complex128{1 + 1i, 0, complex(inf, 0), complex(0, -inf), complex(nan, 1), complex(inf, nan), negz, 1e308 + 1e308i, complex(1, inf)} {
		for _, y := range []complex128{zero, negz, 2i, complex(inf, inf), complex(nan, 0), complex(1e-308, 1e-308), complex(0, inf)} {
			fmt.Print(div(x, y), x*y, " ")
		}
		fmt.Println(x == x)
	}
	var c64 complex64 = 1.1 + 2.2i
	fmt.Println(c64, complex128(c64), c64*c64, real(c64), C(c64).Conj(), c64/3)
	fmt.Printf("%T %T %T %T\n", real(c64), imag(a), complex(float32(1), 2), 'a'+1i)
	c64 += 1
	c64 *= 2i
	c64 -= complex64(a)
	c64 /= 1 - 1i
	fmt.Println(c64)
	a++
	b--
	fmt.Println(a, b)
	m := map[complex128]string{1i: "i", 0: "zero"}
	m[complex(math.Copysign(0, -1), 0)] = "neg zero"
	m[complex(nan, 0)] = "nan"
	m[complex(nan, 0)] = "nan"
	fmt.Println(len(m), m[1i], m[0])
	s := struct {
		c complex64
		d [2]complex128
	}{1i, [2]complex128{1: 3}}
	t := s
	t.d[0]--
	fmt.Println(s, t, s == t, s.d[1] == 3, any(s.c) == any(complex64(1i)), any(1i) == any(complex64(1i)))
	fmt.Printf("%v %.2f %g %8.1f %+v\n", a, a, c64, b, []complex64{1, 2i})
	p := &s.d[1]
	*p *= *p
	fmt.Println(s.d, cmplx.Abs(k), cmplx.Sqrt(-1))
	f := func(c complex128) (float64, float64) { return real(c), imag(c) }
	fmt.Println(f(k))
	ch := make(chan complex128, 1)
	ch <- k * 1i
	println(<-ch, c64, complex(float32(0.1), 1e10))
	var x float64 = 5
	y := complex(x, x/2) * complex(x, 0)
	fmt.Println(y, real(y)+imag(y), complex(real(y), 0) == complex(25, 0))
}

// Output:
// (4-2i) (-2+6i) (11+2i) (-0.2+0.4i) (-1-2i) (3-4i) false true true
// -7 -1.5 (3+4i) 1 -4 (-1.5-7i)
// (+Inf+Infi) (0+0i) (-Inf-Infi) (-0+0i) (0.5-0.5i) (-2+2i) (0+0i) (NaN+Infi) (NaN+NaNi) (NaN+NaNi) (1e+308+0i) (0+2e-308i) (0-0i) (-Inf+Infi) true
// (NaN+NaNi) (0+0i) (NaN+NaNi) (-0+0i) (0+0i) (0+0i) (0+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (0+0i) (0+0i) (0+0i) (NaN+NaNi) true
// (+Inf+NaNi) (NaN+NaNi) (-Inf+NaNi) (NaN+NaNi) (NaN-Infi) (NaN+Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf-Infi) (+Inf+Infi) (NaN+NaNi) (NaN+Infi) true
// (NaN-Infi) (NaN+NaNi) (NaN+Infi) (NaN+NaNi) (-Inf+NaNi) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (-Inf-Infi) (+Inf-Infi) (NaN+NaNi) (+Inf+NaNi) true
// (NaN+Infi) (NaN+NaNi) (NaN-Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false
// (+Inf+NaNi) (NaN+NaNi) (-Inf+NaNi) (NaN+NaNi) (NaN-Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf-Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false
// (NaN+NaNi) (-0+0i) (NaN+NaNi) (0-0i) (0+0i) (-0+0i) (0+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (0+0i) (-0+0i) (0+0i) (NaN+NaNi) true
// (+Inf+Infi) (0+0i) (-Inf-Infi) (-0+0i) (5e+307-5e+307i) (-Inf+Infi) (NaN+0i) (NaN+Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+0i) (0+1.9999999999999998i) (0-0i) (-Inf+Infi) true
// (+Inf+Infi) (NaN+NaNi) (-Inf-Infi) (NaN+NaNi) (+Inf+NaNi) (-Inf+NaNi) (NaN+NaNi) (NaN+Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+Infi) (-Inf+Infi) (NaN+NaNi) (-Inf+NaNi) true
// (1.1+2.2i) (1.100000023841858+2.200000047683716i) (-3.63+4.84i) 1.1 (1.1-2.2i) (0.36666667+0.73333335i)
// float32 float64 complex64 complex128
// (-3.8-1.6000001i)
// (2+2i) (2-4i)
// 4 i neg zero
// {(0+1i) [(0+0i) (3+0i)]} {(0+1i) [(-1+0i) (3+0i)]} false true true false
// (2+2i) (2.00+2.00i) (-3.8-1.6000001i) (     2.0    -4.0i) [(1+0i) (0+2i)]
// [(0+0i) (9+0i)] 5 (0+1i)
// 3 4
// (25+12.5i) 37.5 true
