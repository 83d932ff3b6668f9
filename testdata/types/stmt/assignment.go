// What cannot be assigned to, and assignments that do not match.

package main

const c = 1

type T struct{ f int }

func f() int        { return 1 }
func g() (int, int) { return 1, 2 }
func h() T          { return T{} }

func main() {
	var x, y int
	s := "abc"
	m := map[string]T{}
	f() = 1 // want "cannot assign to f\(\) \(neither addressable nor a map index expression\)"
	1 = x // want "cannot assign to 1 \(neither addressable nor a map index expression\)"
	c = 2 // want "cannot assign to c \(neither addressable nor a map index expression\)"
	s[0] = 'x' // want "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	m["a"].f = 1 // want "cannot assign to struct field m\[\"a\"\]\.f in map"
	h().f = 1 // want "cannot assign to h\(\)\.f \(neither addressable nor a map index expression\)"
	x, y = 1 // want "assignment mismatch: 2 variables but 1 value"
	x, y = 1, 2, 3 // want "assignment mismatch: 2 variables but 3 values"
	x = 1, 2 // want "assignment mismatch: 1 variable but 2 values"
	x, y = g(), 1 // want "multiple-value g\(\) \(value of type \(int, int\)\) in single-value context"
	x, y, z := g() // want "declared and not used: z" "assignment mismatch: 3 variables but g returns 2 values"
	x + 1 = 2 // want "cannot assign to x \+ 1 \(neither addressable nor a map index expression\)"
	f = nil // want "cannot assign to f \(neither addressable nor a map index expression\)"
	T = 1 // want "T \(type\) is not an expression"
	_, _ = x, y
	true = false // want "cannot assign to true \(neither addressable nor a map index expression\)"
	_ += 1 // want "cannot use _ as value or type"
	_ = _ // want "cannot use _ as value or type"
	main = nil // want "cannot assign to main \(neither addressable nor a map index expression\)"
	(x) = 3
	m = map[string]int{} // want "cannot use map\[string\]int\{\} \(value of type map\[string\]int\) as map\[string\]T value in assignment"
	*x = 1 // want "invalid operation: cannot indirect x \(variable of type int\)"
}
