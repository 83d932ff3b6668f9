// Builtins that are not called, and what panic ends though its argument is wrong.
package main

func a() int {
	panic(missing) // want "undefined: missing"
} // want "missing return"

func b() int {
	panic() // want "not enough arguments for panic"
} // want "missing return"

func c() {
	_ = len.x       // want "invalid use of len \(built-in\) in selector expression"
	_ = max[0]      // want "cannot index max \(built-in\)"
	_ = *cap        // want "invalid operation: cannot indirect cap \(built-in\)"
	_ = new(append) // want "append \(built-in\) must be called"
	_ = copy        // want "copy \(built-in\) must be called"
}

func main() {
	a()
	b()
	c()
}
