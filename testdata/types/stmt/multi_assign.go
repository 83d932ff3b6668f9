// Tuple assignments with wrong counts and types.

package main

func two() (int, string) { return 1, "" }

func main() {
	var a, b int // want "declared and not used: a"
	var s string // want "declared and not used: s"
	a, b = 1 // want "assignment mismatch: 2 variables but 1 value"
	a, b = 1, 2, 3 // want "assignment mismatch: 2 variables but 3 values"
	a = 1, 2 // want "assignment mismatch: 1 variable but 2 values"
	a, b = two() // want "cannot use 2nd function result \(value of type string\) as int value in multiple assignment"
	a, s = two()
	s, a = two() // want "cannot use 1st function result \(value of type int\) as string value in multiple assignment" "cannot use 2nd function result \(value of type string\) as int value in multiple assignment"
	a, b, s = two() // want "assignment mismatch: 3 variables but two returns 2 values"
	a, s = two(), 1 // want "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context" "cannot use 1 \(untyped int constant\) as string value in multiple assignment"
	a, b = b // want "assignment mismatch: 2 variables but 1 value"
	m := map[int]int{}
	a, ok := m[1] // want "declared and not used: ok"
	a, ok = m[1], true
	s, ok = m[1] // want "cannot use m\[1\] \(map index expression of type int\) as string value in multiple assignment"
	a, ok = 5 // want "assignment mismatch: 2 variables but 1 value"
	var e any
	a, s = e.(int) // want "cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as string value in multiple assignment"
	c := make(chan int)
	s, ok = <-c // want "cannot use <-c \(comma, ok expression of type int\) as string value in multiple assignment"
	a, b = <-c // want "cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as int value in multiple assignment"
	a, a := 1, 2 // want "a repeated on left side of :="
}
