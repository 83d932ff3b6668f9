// Function literals with wrong returns, parameters and uses.

package main

func main() {
	f := func(a int) string { return a } // want "cannot use a \(variable of type int\) as string value in return statement"
	g := func() (int, error) { return 1 } // want "not enough return values\n\thave \(number\)\n\twant \(int, error\)"
	h := func() { return 1 } // want "too many return values\n\thave \(number\)\n\twant \(\)"
	i := func() int {} // want "missing return"
	func() {} // want "func\(\) \{\} \(value of type func\(\)\) is not used"
	f("x") // want "cannot use \"x\" \(untyped string constant\) as int value in argument to f"
	var j func(int) = func(string) {} // want "cannot use func\(string\) \{\} \(value of type func\(string\)\) as func\(int\) value in variable declaration"
	k := func(x int, x string) {} // want "x redeclared in this block"
	func(a int) { _ = b }(1) // want "undefined: b"
	l := func() func() { return f } // want "cannot use f \(variable of type func\(a int\) string\) as func\(\) value in return statement"
	_, _, _, _, _, _ = g, h, i, j, k, l
}
