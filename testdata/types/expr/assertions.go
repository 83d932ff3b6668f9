// Type assertions that cannot be.

package main

type I interface{ M() }
type J interface{ M() int }
type T struct{}
type P struct{}

func (*P) M() {}

func main() {
	var i I
	var x any
	n := 5
	_ = n.(int) // want "invalid operation: n \(variable of type int\) is not an interface"
	_ = i.(T) // want "impossible type assertion: i\.\(T\)\n\tT does not implement I \(missing method M\)"
	_ = i.(P) // want "impossible type assertion: i\.\(P\)\n\tP does not implement I \(method M has pointer receiver\)"
	_ = i.(*P)
	_ = i.(J)
	_ = x.(undefined) // want "undefined: undefined"
	_ = x.(type) // want "invalid syntax tree: use of \.\(type\) outside type switch"
	_ = "a".(string) // want "invalid operation: \"a\" \(untyped string constant\) is not an interface"
	_ = nil.(int) // want "invalid operation: nil is not an interface"
	a, b, c := x.(int) // want "assignment mismatch: 3 variables but 1 value"
	_, _, _ = a, b, c
	var e error
	_ = e.(T) // want "impossible type assertion: e\.\(T\)\n\tT does not implement error \(missing method Error\)"
}
