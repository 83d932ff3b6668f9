// Operators that not all types of the type set have.

package main

func add[T any](a, b T) T                    { return a + b } // want "invalid operation: operator \+ not defined on a \(variable of type T constrained by any\)"
func less[T comparable](a, b T) bool         { return a < b } // want "invalid operation: a < b \(type parameter T cannot use operator <\)"
func eq[T any](a, b T) bool                  { return a == b } // want "invalid operation: a == b \(incomparable types in type set\)"
func mod[T ~int | ~float64](a, b T) T        { return a % b } // want "invalid operation: operator % not defined on a \(variable of type T constrained by ~int \| ~float64\)"
func not[T ~int | ~string](a T) T            { return -a } // want "invalid operation: operator - not defined on a \(variable of type T constrained by ~int \| ~string\)"
func and[T ~bool | ~int](a, b T) T           { return a && b } // want "invalid operation: operator && not defined on a \(variable of type T constrained by ~bool \| ~int\)"
func shift[T ~int | ~float32](a T) T         { return a << 1 } // want "invalid operation: shifted operand a \(variable of type T constrained by ~int \| ~float32\) must be integer"
func inc[T ~string | ~int](a T)              { a++ } // want "invalid operation: a\+\+ \(non-numeric type T\)"
func mixed[A, B ~int](a A, b B) A            { return a + b } // want "invalid operation: a \+ b \(mismatched types A and B\)"
func withInt[T ~int](a T, n int) T           { return a * n } // want "invalid operation: a \* n \(mismatched types T and int\)"
func slices[T []int | []string](a, b T) bool { return a == b } // want "invalid operation: a == b \(incomparable types in type set\)"
func funcs[T func() | map[int]int](a T) bool { return a == nil }
func concat[T ~string | ~[]byte](a, b T) T   { return a + b } // want "invalid operation: operator \+ not defined on a \(variable of type T constrained by ~string \| ~\[\]byte\)"

func main() {}
