// A typed length of an array must be of integer type, whatever its value.

package main

type (
	A [float64(3)]int // want "array length float64\(3\) \(constant 3 of type float64\) must be integer"
	B [3.0]int
	C [int8(3)]int
	D [complex128(2)]int // want "array length complex128\(2\) \(constant \(2 \+ 0i\) of type complex128\) must be integer"
	E ["a"]int // want "array length \"a\" \(untyped string constant\) must be integer"
)

func main() {}
