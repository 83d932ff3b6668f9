// One generic body, different arithmetic for each type argument.

package main

import "fmt"

func ops[T ~int8 | ~uint8 | ~int32 | ~float64](a, b T) {
	fmt.Printf("%T %v %v %v %v %v\n", a, a+b, a-b, a*b, a/b, -a)
}

func bits[T ~int8 | ~uint8 | ~int64](a T, s uint) {
	fmt.Printf("%T %v %v %v %v %v\n", a, a<<s, a>>s, ^a, a&15, a&^1)
}

func cat[T ~string | ~float64 | ~int](a, b T) T { return a + b }

func main() {
	ops[int8](100, 3)
	ops[uint8](5, 10)
	ops[int32](-7, 2)
	ops[float64](7, 2)
	bits[int8](-127, 1)
	bits[uint8](129, 1)
	bits[int64](-129, 3)
	fmt.Println(cat("a", "b"), cat(1, 2), cat(1.5, 2))
}

// Output:
// int8 103 97 44 33 -100
// uint8 15 251 50 0 251
// int32 -5 -9 -14 -3 7
// float64 9 5 14 3.5 -7
// int8 2 -64 126 1 -128
// uint8 2 64 126 1 128
// int64 -1032 -17 128 15 -130
// ab 3 3.5
