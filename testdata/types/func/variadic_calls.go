// Calls of variadic functions.

package main

func v(a int, xs ...string) {}
func w(xs ...any)           {}
func two() (int, int)       { return 1, 2 }
func n(a int)               {}

func main() {
	s := []string{"a"}
	v(1, s) // want "cannot use s \(variable of type \[\]string\) as string value in argument to v"
	v(s...) // want "not enough arguments in call to v\n\thave \(\[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)"
	v(1, "a", s...) // want "too many arguments in call to v\n\thave \(number, string, \[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)"
	v(1, []int{1}...) // want "cannot use \[\]int\{…\} \(value of type \[\]int\) as \[\]string value in argument to v"
	v("a") // want "cannot use \"a\" \(untyped string constant\) as int value in argument to v"
	v(1, 2) // want "cannot use 2 \(untyped int constant\) as string value in argument to v"
	v() // want "not enough arguments in call to v\n\thave \(\)\n\twant \(int, \.\.\.string\)"
	v(two()) // want "cannot use two\(\) \(value of type int\) as string value in argument to v"
	w(s...) // want "cannot use s \(variable of type \[\]string\) as \[\]any value in argument to w"
	w(s)
	w([]any{1}...)
	w(two()...) // want "cannot use \.\.\. with 2-valued two\(\)"
	v(1, nil...)
	n([]int{1}...) // want "cannot use \.\.\. in call to non-variadic n"
	var f func(int, []string) = v // want "cannot use v \(value of type func\(a int, xs \.\.\.string\)\) as func\(int, \[\]string\) value in variable declaration"
	_ = f
}
