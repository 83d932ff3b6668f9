// Shifts.

package main

func f(i int, x float64, s string, u uint) {
	_ = 1 << -1 // want `^invalid operation: negative shift count -1 \(untyped int constant\)`
	_ = i << x // want `^invalid operation: shift count x \(variable of type float64\) must be integer`
	_ = i << s // want `^invalid operation: shift count s \(variable of type string\) must be integer`
	_ = x << 1 // want `^invalid operation: shifted operand x \(variable of type float64\) must be integer`
	_ = s << 1 // want `^invalid operation: shifted operand s \(variable of type string\) must be integer`
	_ = 1.5 << 1 // want `^invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer`
	_ = 1 << 1.5 // want `^1\.5 \(untyped float constant\) truncated to uint`
	_ = 1.0 << 3
	_ = i << 2.0
	_ = 1 << 10000 // want `^invalid operation: invalid shift count 10000 \(untyped int constant\)`
	_ = i >> "a" // want `^cannot convert "a" \(untyped string constant\) to type uint`
	var f float64 = 1 << u // want `^invalid operation: shifted operand 1 \(type float64\) must be integer`
	var g = 1.0 << u // want `^invalid operation: shifted operand 1\.0 \(type float64\) must be integer`
	_ = uint8(1) << 8 // want `^uint8\(1\) << 8 \(constant 256 of type uint8\) overflows uint8`
	_ = i << nil // want `^cannot convert nil to type uint`
	_ = true << 1 // want `^invalid operation: shifted operand true \(untyped bool constant\) must be integer`
	const c = 1 << 700 // want `^constant shift overflow`
	_, _ = f, g
	_ = i << i
	_ = float32(1 << u) // want `^invalid operation: shifted operand 1 \(type float32\) must be integer`
	_ = "a" << 1 // want `^invalid operation: shifted operand "a" \(untyped string constant\) must be integer`
}

func main() {}
