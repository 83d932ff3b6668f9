// len and cap of what has neither.

package main

func two() ([]int, int) { return nil, 0 }

func main() {
	m := map[string]int{}
	p := &[]int{}
	n := 1
	_ = len(n) // want "invalid argument: n \(variable of type int\) for built-in len"
	_ = cap(m) // want "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	_ = cap("abc") // want "invalid argument: \"abc\" \(untyped string constant\) for built-in cap"
	_ = len(p) // want "invalid argument: p \(variable of type \*\[\]int\) for built-in len"
	_ = len() // want "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = len([]int{}, 1) // want "invalid operation: too many arguments for len\(\[\]int\{\}, 1\) \(expected 1, found 2\)"
	_ = len(nil) // want "invalid argument: nil for built-in len"
	_ = len(two()) // want "invalid operation: too many arguments for len\(two\(\)\) \(expected 1, found 2\)"
	_ = len(func() {}) // want "invalid argument: func\(\) \{\} \(value of type func\(\)\) for built-in len"
	_ = len([]int{}...) // want "invalid operation: invalid use of \.\.\. with built-in len"
	_ = cap(struct{}{}) // want "invalid argument: struct\{\}\{\} \(value of type struct\{\}\) for built-in cap"
	len := 1
	_ = len("x") // want "invalid operation: cannot call len \(variable of type int\): int is not a function"
}
