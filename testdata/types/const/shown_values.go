// How messages show the values of constants.
package main

func main() {
	var _ int = 1.00000001     // want `cannot use 1\.00000001 \(untyped float constant\) as int value in variable declaration \(truncated\)`
	_ = int(1e30)              // want `cannot convert 1e30 \(untyped float constant 1000000000000000000000000000000\) to type int`
	_ = int8(complex128(1000)) // want `cannot convert complex128\(1000\) \(constant 1000 of type complex128\) to type int8`
	_ = int(1.5)               // want `cannot convert 1\.5 \(untyped float constant\) to type int`
	var _ string = 1.0 / 3     // want `cannot use 1\.0 / 3 \(untyped float constant 0\.333333\) as string value in variable declaration`
}
