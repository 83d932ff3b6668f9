// More and fewer values than variables.

package main

func two() (int, string) { return 1, "" }
func none()              {}

var a, b = 1 // want "assignment mismatch: 2 variables but 1 value"
var c, d = 1, 2, 3 // want "extra init expr 3"
var e, f, g = two() // want "assignment mismatch: 3 variables but two returns 2 values"
var h = two() // want "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
var k = none() // want "none\(\) \(no value\) used as value"
var l, m int = 1, "x" // want "cannot use \"x\" \(untyped string constant\) as int value in variable declaration"
var n, o string = two() // want "cannot use 1st function result \(value of type int\) as string value in multiple assignment"
var p = nil // want "use of untyped nil in variable declaration"

func main() {
	x, y := 1 // want "declared and not used: x" "declared and not used: y" "assignment mismatch: 2 variables but 1 value"
	var z, w = two(), 1 // want "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
	x, y = two(), 3
	_, _ = z, w
}
