// min, max and clear with wrong arguments.

package main

func main() {
	x, f, s := 1, 1.5, "a"
	_ = min() // want "invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)"
	_ = min(x, f) // want "invalid argument: mismatched types int \(previous argument\) and float64 \(type of f\)"
	_ = max(x, s) // want "invalid argument: mismatched types int \(previous argument\) and string \(type of s\)"
	_ = min(s, 1) // want "invalid argument: mismatched types string \(previous argument\) and untyped int \(type of 1\)"
	_ = max(1i, 2) // want "invalid argument: 1i \(untyped complex constant \(0 \+ 1i\)\) cannot be ordered"
	_ = min([]int{}, []int{}) // want "invalid argument: \[\]int\{\} \(value of type \[\]int\) cannot be ordered"
	_ = max(true, false) // want "invalid argument: true \(untyped bool constant\) cannot be ordered"
	_ = min([]int{1}...) // want "invalid operation: invalid use of \.\.\. with built-in min"
	_ = max(x, 1.5) // want "1\.5 \(untyped float constant\) truncated to int"
	_ = min(nil) // want "invalid argument: nil cannot be ordered"
	clear(x) // want "invalid argument: cannot clear x \(variable of type int\): argument must be \(or constrained by\) map or slice"
	clear() // want "invalid operation: not enough arguments for clear\(\) \(expected 1, found 0\)"
	clear(map[int]int{}, 1) // want "invalid operation: too many arguments for clear\(map\[int\]int\{\}, 1\) \(expected 1, found 2\)"
	clear([2]int{}) // want "invalid argument: cannot clear \[2\]int\{\} \(value of type \[2\]int\): argument must be \(or constrained by\) map or slice"
	clear(s) // want "invalid argument: cannot clear s \(variable of type string\): argument must be \(or constrained by\) map or slice"
	clear(nil) // want "invalid argument: cannot clear nil: argument must be \(or constrained by\) map or slice"
	_ = clear([]int{}) // want "clear\(\[\]int\{\}\) \(no value\) used as value"
	clear(&[]int{}) // want "invalid argument: cannot clear &\[\]int\{\} \(value of type \*\[\]int\): argument must be \(or constrained by\) map or slice"
}
