// Constant conversions that are not allowed.

package main

func main() {
	_ = string(1.5) // want "cannot convert 1\.5 \(untyped float constant\) to type string"
	_ = string(65)
	_ = int("5") // want "cannot convert \"5\" \(untyped string constant\) to type int"
	_ = bool(1) // want "cannot convert 1 \(untyped int constant\) to type bool"
	_ = []byte(5) // want "cannot convert 5 \(untyped int constant\) to type \[\]byte"
	_ = float64("1") // want "cannot convert \"1\" \(untyped string constant\) to type float64"
	_ = string(true) // want "cannot convert true \(untyped bool constant\) to type string"
	_ = uint8(256) // want "constant 256 overflows uint8"
	_ = int(nil) // want "cannot convert nil to type int"
	_ = complex64("i") // want "cannot convert \"i\" \(untyped string constant\) to type complex64"
}
