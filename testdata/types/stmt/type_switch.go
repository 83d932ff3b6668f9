// Type switches: duplicate, impossible and missing types.

package main

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

func main() {
	var i I
	var e any
	n := 1
	switch i.(type) {
	case T: // want "impossible type switch case: T\n\ti \(variable of interface type I\) cannot have dynamic type T \(missing method M\)"
	case P: // want "impossible type switch case: P\n\ti \(variable of interface type I\) cannot have dynamic type P \(method M has pointer receiver\)"
	case *P:
	case *P: // want "duplicate case \*P in type switch"
	case int: // want "impossible type switch case: int\n\ti \(variable of interface type I\) cannot have dynamic type int \(missing method M\)"
	}
	switch e.(type) {
	case int, string, int: // want "duplicate case int in type switch"
	case nil:
	case nil: // want "duplicate case nil in type switch"
	case 1: // want "1 is not a type"
	case missing: // want "undefined: missing"
	}
	switch n.(type) { // want "n \(variable of type int\) is not an interface"
	}
	switch x := e.(type) { // want "x declared and not used"
	}
	switch x := e.(type) {
	case int:
		_ = x + "a" // want "invalid operation: x \+ \"a\" \(mismatched types int and untyped string\)"
	case string, bool:
		_ = x + "a" // want "invalid operation: x \+ \"a\" \(mismatched types any and string\)"
		fallthrough // want "cannot fallthrough in type switch"
	default:
	}
	_ = e.(type) // want "invalid syntax tree: use of \.\(type\) outside type switch"
	_ = i.(T) // want "impossible type assertion: i\.\(T\)"
	_ = i.(int) // want "impossible type assertion: i\.\(int\)"
	_ = n.(int) // want "invalid operation: n \(variable of type int\) is not an interface"
	_ = e.(T)
	_ = i.(interface{ N() })
	_ = i.(interface{ M() int })
}
