// Division by a constant zero.

package main

const z = 0

func main() {
	x := 5
	_ = x / 0 // want "invalid operation: division by zero"
	_ = x % z // want "invalid operation: division by zero"
	_ = 1 / 0 // want "invalid operation: division by zero"
	_ = 1.0 / 0.0 // want "invalid operation: division by zero"
	x /= 0 // want "invalid operation: division by zero"
	x %= 0 // want "invalid operation: division by zero"
	f := 2.0
	_ = f / 0
	_ = f / z
	var u uint
	_ = u / (1 - 1) // want "invalid operation: division by zero"
}
