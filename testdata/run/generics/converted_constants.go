// Constants converted to type parameters are exactly what the parameter stands for.

package main

import "fmt"

type complexes interface{ ~complex64 | ~complex128 }

type phase complex64

func values[T complexes]() []T { return []T{T(0), T(3.14), T(-2i), T('a'), T(1 << 40), T(0.1 + 0.2i)} }

func scaled[T complexes](x T) T { return x*2 + T(0.5) }

type floats interface{ ~float32 | ~float64 }

func thirds[T floats]() (T, T) { return T(1) / 3, T(16777217) }

type texts interface{ ~string | ~[]byte }

func text[T texts]() T { return T("some text") }

func main() {
	fmt.Println(values[complex64]())
	fmt.Println(values[complex128]())
	fmt.Println(values[phase]())
	fmt.Println(scaled(complex64(1i)), scaled(complex128(1i)), scaled(phase(3)))
	fmt.Println(thirds[float32]())
	fmt.Println(thirds[float64]())
	fmt.Printf("%s %s\n", text[string](), text[[]byte]())
}

// Output:
// [(0+0i) (3.14+0i) (0-2i) (97+0i) (1.0995116e+12+0i) (0.1+0.2i)]
// [(0+0i) (3.14+0i) (0-2i) (97+0i) (1.099511627776e+12+0i) (0.1+0.2i)]
// [(0+0i) (3.14+0i) (0-2i) (97+0i) (1.0995116e+12+0i) (0.1+0.2i)]
// (0.5+2i) (0.5+2i) (6.5+0i)
// 0.33333334 1.6777216e+07
// 0.3333333333333333 1.6777217e+07
// some text some text
