// Arithmetic over a union of numeric types.

package main

import "fmt"

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64 | ~complex128
}

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

type Meters float64

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(0.5, 0.25), Sum[int8](100, 27, 1), Sum[uint8](200, 100))
	fmt.Println(Sum(Meters(1.5), 2), Sum(1i, 2), Sum[float32](0.1, 0.2), Sum[int]())
	fmt.Printf("%T %T\n", Sum(Meters(1)), Sum('a', 'b'))
}

// Output:
// 6 0.75 -128 44
// 3.5 (2+1i) 0.3 0
// main.Meters int32
