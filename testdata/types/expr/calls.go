// Wrong numbers of arguments and results.

package main

func f(a int, b string)       {}
func v(a int, rest ...string) {}
func two() (int, string)      { return 1, "" }
func one() int                { return 1 }
func none()                   {}

func main() {
	f(1) // want "not enough arguments in call to f\n\thave \(number\)\n\twant \(int, string\)"
	f(1, "a", 2) // want "too many arguments in call to f\n\thave \(number, string, number\)\n\twant \(int, string\)"
	f() // want "not enough arguments in call to f\n\thave \(\)\n\twant \(int, string\)"
	f(two())
	f(one()) // want "not enough arguments in call to f\n\thave \(int\)\n\twant \(int, string\)"
	f(two(), 1) // want "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context" "cannot use 1 \(untyped int constant\) as string value in argument to f"
	v() // want "not enough arguments in call to v\n\thave \(\)\n\twant \(int, \.\.\.string\)"
	v(1)
	v(1, "a", "b")
	v(1, []string{}...)
	v(1, "a", []string{}...) // want "too many arguments in call to v\n\thave \(number, string, \[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)"
	f(1, []string{}...) // want "cannot use \.\.\. in call to non-variadic f"
	x := none() // want "none\(\) \(no value\) used as value"
	_ = two() // want "assignment mismatch: 1 variable but two returns 2 values"
	a, b := one() // want "assignment mismatch: 2 variables but one returns 1 value"
	a, b, c := two() // want "assignment mismatch: 3 variables but two returns 2 values"
	var d int = two() // want "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
	_ = none() + 1 // want "none\(\) \(no value\) used as value"
	one()() // want "invalid operation: cannot call one\(\) \(value of type int\): int is not a function"
	5() // want "invalid operation: cannot call 5 \(untyped int constant\): untyped int is not a function"
	main.x() // want "main\.x undefined \(type func\(\) has no field or method x\)"
	_, _, _, _, _ = x, a, b, c, d
}
