// Constants that are no counts of shifts.

package main

const tenth float32 = 0.1
const two float32 = 2
const text string = "a"

func main() {
	i := 1
	_ = i << two
	_ = 7 << tenth // want `^invalid operation: invalid shift count tenth \(constant 0\.1 of type float32\)`
	_ = 7 << two
	_ = 7 << text // want `^invalid operation: invalid shift count text \(constant "a" of type string\)`
	_ = 7 << 1.5 // want `^1\.5 \(untyped float constant\) truncated to uint`
	_ = 7 << "a" // want `^cannot convert "a" \(untyped string constant\) to type uint`
	_ = i << "a" // want `^cannot convert "a" \(untyped string constant\) to type uint`
	_ = i << 1.5 // want `^1\.5 \(untyped float constant\) truncated to uint`
	_ = 7 << true // want `^cannot convert true \(untyped bool constant\) to type uint`
	_ = make(unknown, v) // want `^undefined: unknown`
}
