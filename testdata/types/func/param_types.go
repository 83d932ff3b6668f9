// Parameters: duplicates, variadic in the wrong place, unknown types.

package main

func a(x, y int, x string)      {} // want "x redeclared in this block"
func b(x ...int, y int)         {} // want "can only use \.\.\. with final parameter"
func c(...int, string)          {} // want "can only use \.\.\. with final parameter"
func d(x int) (y int, y string) { return } // want "y redeclared in this block" "result parameter y not in scope at return"
func e(x missing) int           { return 1 } // want "undefined: missing"
func f(x, _ int, _ string)      { _ = x }

func main() {
	f(1, 2, "a")
	f(1, 2) // want "not enough arguments in call to f\n\thave \(number, number\)\n\twant \(int, int, string\)"
	g := func(a int, a int) {} // want "a redeclared in this block"
	_ = g
}
