// Conditions and loop clauses of wrong types.

package main

func f() (bool, bool) { return true, true }

func main() {
	x, s := 1, "a"
	if x { // want "non-boolean condition in if statement"
	}
	if s { // want "non-boolean condition in if statement"
	}
	if nil { // want "non-boolean condition in if statement"
	}
	for x { // want "non-boolean condition in for statement"
	}
	for s { // want "non-boolean condition in for statement"
	}
	if f() { // want "multiple-value f\(\) \(value of type \(bool, bool\)\) in single-value context"
	}
	if x := 1; x { // want "non-boolean condition in if statement"
	}
	if main() { // want "main\(\) \(no value\) used as value"
	}
	for i := 0; i; i++ { // want "non-boolean condition in for statement"
	}
	for i := 0; i < 10; undefined++ { // want "undefined: undefined"
	}
	for i := 0; i < "a"; i++ { // want "invalid operation: i < \"a\" \(mismatched types int and untyped string\)"
	}
	if 1 == 1.5 {
	}
	if !x { // want "invalid operation: operator ! not defined on x \(variable of type int\)"
	}
	if func() {} { // want "non-boolean condition in if statement"
	}
}
