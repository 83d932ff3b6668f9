// Assign counts.

package main

func two() (int, string) { return 1, "" }
func none()              {}

func f() {
	var a, b int // want `^declared and not used: a` `^declared and not used: b`
	a, b = 1 // want `^assignment mismatch: 2 variables but 1 value`
	a, b = 1, 2, 3 // want `^assignment mismatch: 2 variables but 3 values`
	a = 1, 2 // want `^assignment mismatch: 1 variable but 2 values`
	a, b = two() // want `^cannot use 2nd function result \(value of type string\) as int value in multiple assignment`
	a = two() // want `^assignment mismatch: 1 variable but two returns 2 values`
	a, b = none(), 1 // want `^none\(\) \(no value\) used as value`
	a = none() // want `^none\(\) \(no value\) used as value`
	a, b, _ = two() // want `^assignment mismatch: 3 variables but two returns 2 values`
	c, d := 1 // want `^declared and not used: c` `^declared and not used: d` `^assignment mismatch: 2 variables but 1 value`
	e := 1, 2 // want `^declared and not used: e` `^assignment mismatch: 1 variable but 2 values`
	var m map[string]int
	a, b, _ = m["x"] // want `^assignment mismatch: 3 variables but 1 value`
	a, b = m["x"] // want `^cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as int value in multiple assignment`
}

func main() {}
