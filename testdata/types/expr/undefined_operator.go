// Operators that a type does not have.

package main

type T struct{}

func main() {
	s := "s"
	b := true
	p := &s
	var t T
	var f float64
	var x any
	_ = s - s // want "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = b + b // want "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = !s // want "invalid operation: operator ! not defined on s \(variable of type string\)"
	_ = -b // want "invalid operation: operator - not defined on b \(variable of type bool\)"
	_ = ^f // want "invalid operation: operator \^ not defined on f \(variable of type float64\)"
	_ = f % f // want "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = f & 1 // want "invalid operation: operator & not defined on f \(variable of type float64\)"
	_ = p + 1 // want "invalid operation: p \+ 1 \(mismatched types \*string and untyped int\)"
	_ = t + t // want "invalid operation: operator \+ not defined on t \(variable of struct type T\)"
	_ = x + 1 // want "invalid operation: x \+ 1 \(mismatched types any and untyped int\)"
	_ = b < b // want "invalid operation: b < b \(operator < not defined on bool\)"
	_ = *s // want "invalid operation: cannot indirect s \(variable of type string\)"
	_ = &1 // want "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &f2() // want "invalid operation: cannot take address of f2\(\) \(value of type int\)"
	_ = <-s // want "invalid operation: cannot receive from non-channel string s \(variable of type string\)"
	s++ // want "invalid operation: s\+\+ \(non-numeric type string\)"
	b-- // want "invalid operation: b-- \(non-numeric type bool\)"
}

func f2() int { return 1 }
