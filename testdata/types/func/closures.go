// Function literals have their own returns and see the variables around them.

package main

func main() {
	x := 1
	f := func(a int) (string, error) {
		if a > x {
			return "a" // want "not enough return values\n\thave \(string\)\n\twant \(string, error\)"
		}
		return "b", 1 // want "cannot use 1 \(constant of type int\) as error value in return statement: int does not implement error \(missing method Error\)"
	}
	s := f(1) // want "assignment mismatch: 1 variable but f returns 2 values"
	var g func() = f // want "declared and not used: g" "cannot use f \(variable of type func\(a int\) \(string, error\)\) as func\(\) value in variable declaration"
	g = func() int { return 1 } // want "cannot use func\(\) int \{…\} \(value of type func\(\) int\) as func\(\) value in assignment"
	h := func() { return 1 } // want "too many return values\n\thave \(number\)\n\twant \(\)"
	func(x int) {}("a") // want "cannot use \"a\" \(untyped string constant\) as int value in argument to func\(x int\) \{\}"
	h(1) // want "too many arguments in call to h\n\thave \(number\)\n\twant \(\)"
	_ = s
	y := func() { y() } // want "declared and not used: y" "undefined: y"
	var z func()
	z = func() { z() }
	unused := func() {} // want "declared and not used: unused"
}
