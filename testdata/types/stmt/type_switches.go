// Type switches.

package main

import "io"

type t struct{}

func (*t) Read(p []byte) (int, error) { return 0, nil }

func f(x any, r io.Reader, n int) {
	switch x.(type) {
	case int, string, int: // want `^duplicate case int in type switch`
	case string: // want `^duplicate case string in type switch`
	case nil, nil: // want `^duplicate case nil in type switch`
	case 1: // want `^1 is not a type`
	case foo: // want `^undefined: foo`
	}
	switch n.(type) { // want `^n \(variable of type int\) is not an interface`
	case int:
	}
	switch r.(type) {
	case t: // want `^impossible type switch case: t`
	case *t:
	case int: // want `^impossible type switch case: int`
	case io.Writer:
	case error:
	}
	switch y := x.(type) { // want `^y declared and not used`
	case int:
	}
	switch y := x.(type) {
	case int, string:
		var i int = y // want `^cannot use y \(variable of interface type any\) as int value in variable declaration: need type assertion`
		_ = i
	case bool:
		var i int = y // want `^cannot use y \(variable of type bool\) as int value in variable declaration`
		_ = i
	default:
		y++ // want `^invalid operation: y\+\+ \(non-numeric type any\)`
	}
	switch _ := x.(type) { // want `^no new variable on left side of :=`
	}
	switch x.(type) {
	default:
	default: // want `^multiple defaults \(first at .*\)`
	}
	_ = x.(type) // want `^invalid syntax tree: use of \.\(type\) outside type switch`
}

func main() {}
