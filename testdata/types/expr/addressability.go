// Operands of & and targets of assignments that are not variables.

package main

type T struct{ x int }

func (t *T) P() {}
func f() T      { return T{} }
func g() []int  { return nil }

const c = 1

func main() {
	m := map[string]T{}
	s := "abc"
	_ = &f() // want "invalid operation: cannot take address of f\(\) \(value of struct type T\)"
	_ = &c // want "invalid operation: cannot take address of c \(untyped int constant 1\)"
	_ = &1 // want "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &m["a"] // want "invalid operation: cannot take address of m\[\"a\"\] \(map index expression of struct type T\)"
	_ = &s[0] // want "invalid operation: cannot take address of s\[0\] \(value of type byte\)"
	_ = &f // want "invalid operation: cannot take address of f \(value of type func\(\) T\)"
	_ = &(1 + 2) // want "invalid operation: cannot take address of 1 \+ 2 \(untyped int constant 3\)"
	_ = &T{}
	_ = &g()[0]
	m["a"].x = 1 // want "cannot assign to struct field m\[\"a\"\]\.x in map"
	f().x = 1 // want "cannot assign to f\(\)\.x \(neither addressable nor a map index expression\)"
	s[0] = 'x' // want "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	c = 2 // want "cannot assign to c \(neither addressable nor a map index expression\)"
	1 = 2 // want "cannot assign to 1 \(neither addressable nor a map index expression\)"
	f() = T{} // want "cannot assign to f\(\) \(neither addressable nor a map index expression\)"
	f().P() // want "cannot call pointer method P on T"
	m["a"].P() // want "cannot call pointer method P on T"
	T{}.P() // want "cannot call pointer method P on T"
	(&T{}).x = 1
	main = nil // want "cannot assign to main \(neither addressable nor a map index expression\)"
	nil = 1 // want "cannot assign to nil \(neither addressable nor a map index expression\)"
	[]int{1}[0] = 2
	[2]int{}[0] = 2 // want "cannot assign to \[2\]int\{\}\[0\] \(neither addressable nor a map index expression\)"
	for f().x = range 3 { // want "cannot assign to f\(\)\.x \(neither addressable nor a map index expression\)"
	}
	"abc"[0]++ // want "cannot assign to \"abc\"\[0\] \(neither addressable nor a map index expression\)"
}
