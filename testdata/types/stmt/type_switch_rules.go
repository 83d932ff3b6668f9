// Type switches with wrong operands and cases.

package main

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

func main() {
	var i I
	n := 1
	switch n.(type) { // want "n \(variable of type int\) is not an interface"
	}
	switch i.(type) {
	case T: // want "impossible type switch case: T\n\ti \(variable of interface type I\) cannot have dynamic type T \(missing method M\)"
	case P: // want "impossible type switch case: P\n\ti \(variable of interface type I\) cannot have dynamic type P \(method M has pointer receiver\)"
	case *P:
	case int, error: // want "impossible type switch case: int\n\ti \(variable of interface type I\) cannot have dynamic type int \(missing method M\)"
	case nil, nil: // want "duplicate case nil in type switch"
	case 5: // want "5 is not a type"
	case undefined: // want "undefined: undefined"
	}
	switch x := i.(type) { // want "x declared and not used"
	}
	switch x := i.(type) { // want "x declared and not used"
	case *P:
	}
	switch x := i.(type) {
	case *P, nil:
		x.M()
		x.N() // want "x\.N undefined \(type I has no field or method N\)"
	default:
		_ = x.(T) // want "impossible type assertion: x\.\(T\)\n\tT does not implement I \(missing method M\)"
	}
	switch any(n).(type) {
	case int, string, int: // want "duplicate case int in type switch"
	case error, error: // want "duplicate case error in type switch"
	default:
	default: // want "multiple defaults \(first at .*type_switch_rules\.go:40:2\)"
	}
	x := i.(type) // want "declared and not used: x" "invalid syntax tree: use of \.\(type\) outside type switch"
}
