// Lists of what a call has tell the type of the left operand where an operation failed.
package main

func f(int, uint) {}

func main() {
	f(2, 3 < "x", 10)    // want "mismatched types untyped int and untyped string" "too many arguments in call to f\n\thave \(number, number, number\)\n\twant \(int, uint\)"
	var s string
	var b []byte
	f(s + b)             // want "mismatched types string and \[\]byte" "not enough arguments in call to f\n\thave \(string\)\n\twant \(int, uint\)"
	f(s * s)             // want "operator \* not defined on s" "not enough arguments in call to f\n\thave \(string\)"
	_ = []int{s + b}[0, int] // want "mismatched types string and \[\]byte" "more than one index"
	go main              // want "expression in go must be function call"
}

func constrained[T Missing](x, y T) bool { return min(x, y) == x } // want "undefined: Missing"

func either[T int | string](x T) T { return x + 1 } // want "invalid operation: x \+ 1 \(mismatched types T and untyped int\)"

func ranges() {
	n := 0 // want "declared and not used: n"
	for uint8(n) := range []int{1} { // want "no new variables on left side of :=" "invalid syntax tree: cannot declare uint8\(n\)"
	}
}
