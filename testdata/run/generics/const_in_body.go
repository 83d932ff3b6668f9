// Constants take the type of the type parameter.

package main

import "fmt"

func steps[T ~int8 | ~uint16 | ~float64]() T {
	var x T = 100
	x += 27
	x++
	const k = 2
	return x/k + 1
}

func half[T ~int | ~float64](x T) T { return x / 2 }

type F float64

func main() {
	fmt.Println(steps[int8](), steps[uint16](), steps[float64]())
	fmt.Println(half(5), half(5.0), half[F](5))
	fmt.Printf("%T\n", half[F](1))
}

// Output:
// -63 65 65
// 2 2.5 2.5
// main.F
