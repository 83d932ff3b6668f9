// A function without a body, and calls of things that are not functions.

package main

func nobody(x int) int

type T struct{ f int }

func main() {
	x := 1
	x() // want "invalid operation: cannot call x \(variable of type int\): int is not a function"
	"a"() // want "invalid operation: cannot call \"a\" \(untyped string constant\): untyped string is not a function"
	T{}() // want "invalid operation: cannot call T\{\} \(value of struct type T\): T is not a function"
	T{}.f() // want "invalid operation: cannot call T\{\}\.f \(value of type int\): int is not a function"
	nil() // want "invalid operation: cannot call nil: untyped nil is not a function"
	[]int{}(1) // want "invalid operation: cannot call \[\]int\{\} \(value of type \[\]int\): \[\]int is not a function"
	main()() // want "main\(\) \(no value\) used as value or type"
	func() {}()() // want "func\(\) \{\}\(\) \(no value\) used as value or type"
	T(1) // want "cannot convert 1 \(untyped int constant\) to type T"
	int() // want "missing argument in conversion to int"
	int(1, 2) // want "too many arguments in conversion to int"
	string("a", "b") // want "too many arguments in conversion to string"
	[]byte() // want "missing argument in conversion to \[\]byte"
	T{1}.g() // want "T\{…\}\.g undefined \(type T has no field or method g\)"
	_ = x
}
