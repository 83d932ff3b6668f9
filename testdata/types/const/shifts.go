// Shift operands.

package main

func main() {
	var f float64 = 1
	var s uint = 2
	_ = f << 1 // want "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = 1 << f // want "invalid operation: shift count f \(variable of type float64\) must be integer"
	_ = 1.0 << s // want "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	var g float64 = 1 << s // want "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = 1 << -1 // want "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = 1 << 1.5 // want "1\.5 \(untyped float constant\) truncated to uint"
	_ = "a" << 1 // want "invalid operation: shifted operand \"a\" \(untyped string constant\) must be integer"
	var i int = 1.0 << s
	_, _ = g, i
	_ = 1 >> 2.0
}
