// Constraints embed others; the type set is the intersection.

package main

import "fmt"

type Signed interface{ ~int | ~int8 | ~int32 }
type Small interface{ ~int8 | ~uint8 | ~int16 }
type SmallSigned interface {
	Signed
	Small
}
type Integer interface{ Signed | ~uint }

func neg[T SmallSigned](x T) T { return -x }
func dbl[T Integer](x T) T     { return x * 2 }

type tiny int8

func main() {
	fmt.Println(neg[int8](-128), neg(tiny(5)), dbl(21), dbl[uint](4))
	fmt.Printf("%T\n", neg(tiny(1)))
}

// Output:
// -128 -5 42 8
// main.tiny
