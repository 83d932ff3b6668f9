// What cannot be ranged over, and too many iteration variables.

package main

type T struct{}

func main() {
	for range 1.5 { // want "cannot range over 1\.5 \(untyped float constant\)"
	}
	for i := range 3.0 { // want "cannot range over 3\.0 \(untyped float constant 3\)"
		_ = i
	}
	for i, v := range 3 { // want "range over 3 \(untyped int constant\) permits only one iteration variable"
		_, _ = i, v
	}
	for range true { // want "cannot range over true \(untyped bool constant\)"
	}
	for range (T{}) { // want "cannot range over \(T\{\}\) \(value of struct type T\)"
	}
	c := make(chan int)
	for i, v := range c { // want "range over c \(variable of type chan int\) permits only one iteration variable"
		_, _ = i, v
	}
	for range make(chan<- int) { // want "cannot range over make\(chan<- int\) \(value of type chan<- int\): receive from send-only channel chan<- int"
	}
	for i, v := range func(yield func(int) bool) {} { // want "range over func\(yield func\(int\) bool\) \{\} \(value of type func\(yield func\(int\) bool\)\) permits only one iteration variable"
		_, _ = i, v
	}
	for range func() {} { // want "cannot range over func\(\) \{\} \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	for range func(yield func(int)) { // want "cannot range over func\(yield func\(int\)\) \{\} \(value of type func\(yield func\(int\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool"
	} {
	}
	for i := range func(yield func() bool) {} { // want "range over func\(yield func\(\) bool\) \{\} \(value of type func\(yield func\(\) bool\)\) permits no iteration variables"
		_ = i
	}
	var s string // want "declared and not used: s"
	for s = range []string{"a"} { // want "cannot use s \(value of type int\) as string value in assignment"
	}
	for _, s = range []int{1} { // want "cannot use s \(value of type int\) as string value in assignment"
	}
	for i := range "abc" { // want "declared and not used: i"
		i = "x" // want "cannot use \"x\" \(untyped string constant\) as int value in assignment"
	}
	p := &[]int{1}
	for range p { // want "cannot range over p \(variable of type \*\[\]int\)"
	}
	m := map[string]int{}
	for k, v := range m {
		var _ int = k // want "cannot use k \(variable of type string\) as int value in variable declaration"
		var _ string = v // want "cannot use v \(variable of type int\) as string value in variable declaration"
	}
}
