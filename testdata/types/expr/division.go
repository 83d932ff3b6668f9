// Division by a constant zero.

package main

func main() {
	x, f := 1, 1.5
	_ = x / 0 // want "invalid operation: division by zero"
	_ = x % 0 // want "invalid operation: division by zero"
	_ = f / 0
	_ = f / 0.0
	_ = 1 / 0 // want "invalid operation: division by zero"
	_ = 1.0 / 0 // want "invalid operation: division by zero"
	_ = 1i / 0 // want "invalid operation: division by zero"
	x /= 0 // want "invalid operation: division by zero"
	x %= 0 // want "invalid operation: division by zero"
	f /= 0
	_ = x / (1 - 1) // want "invalid operation: division by zero"
	_ = f % 2 // want "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = 1.5 % 1 // want "invalid operation: operator % not defined on 1\.5 \(untyped float constant\)"
	const z = 0
	_ = x / z // want "invalid operation: division by zero"
	_ = x / z * "a" // want "invalid operation: division by zero"
}
