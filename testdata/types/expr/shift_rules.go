// Shifts with wrong operands.

package main

func main() {
	x, f, s, u := 1, 1.5, "a", uint(2)
	_ = x << -1 // want "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = x << 1.5 // want "1\.5 \(untyped float constant\) truncated to uint"
	_ = x << f // want "invalid operation: shift count f \(variable of type float64\) must be integer"
	_ = x << s // want "invalid operation: shift count s \(variable of type string\) must be integer"
	_ = f << 1 // want "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = s << 1 // want "invalid operation: shifted operand s \(variable of type string\) must be integer"
	_ = 1.0 << u // want "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	var a float64 = 1 << u // want "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var b = 1.0<<u != 0 // want "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	_ = x << nil // want "cannot convert nil to type uint"
	_ = 1 << 1000 // want "constant shift overflow"
	_ = int8(1) << 7 // want "int8\(1\) << 7 \(constant 128 of type int8\) overflows int8"
	_ = uint8(255) << 1 // want "uint8\(255\) << 1 \(constant 510 of type uint8\) overflows uint8"
	_ = make([]int, 1.0<<u)
	_ = "a"[1.0<<u]
	_, _ = a, b
	x <<= f // want "invalid operation: shift count f \(variable of type float64\) must be integer"
	f <<= 1 // want "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = true << 1 // want "invalid operation: shifted operand true \(untyped bool constant\) must be integer"
	_ = float64(1 << u) // want "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = 1 << "a" // want "cannot convert \"a\" \(untyped string constant\) to type uint"
}
