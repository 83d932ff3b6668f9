// Switches with cases that do not fit, doubled cases and defaults.

package main

type T struct{ f []int }

func f() {}

func main() {
	x := 1
	switch x {
	case "a": // want "cannot convert \"a\" \(untyped string constant\) to type int"
	case 1, 2, 1: // want "duplicate case 1 \(constant of type int\) in expression switch"
	case 1.5: // want "1\.5 \(untyped float constant\) truncated to int"
	case nil: // want "cannot convert nil to type int"
	case x == 1: // want "cannot convert x == 1 \(untyped bool value\) to type int"
	}
	switch {
	case 1: // want "cannot convert 1 \(untyped int constant\) to type bool"
	case x: // want "invalid case x in switch on true \(mismatched types int and bool\)"
	case true, true:
	}
	switch "a" {
	case "a", "b", "a": // want "duplicate case \"a\" \(constant of type string\) in expression switch"
	default:
	default: // want "multiple defaults \(first at .*switch_rules\.go:25:2\)"
	}
	switch f() { // want "f\(\) \(no value\) used as value"
	}
	switch (T{}) { // want "cannot switch on \(T\{\}\) \(value of struct type T\) \(T is not comparable\)"
	case T{}:
	}
	switch nil { // want "use of untyped nil in switch expression"
	}
	switch f {
	case f: // want "invalid case f in switch on f \(func can only be compared to nil\)"
	case nil:
	}
	switch x := 5; x {
	}
	switch any(1) {
	case 1, "a", 1, 1.0: // want "duplicate case 1 \(constant of type int\) in expression switch"
	}
	switch []int{} {
	case nil:
	}
	switch x {
	case 1 << 70: // want "1 << 70 \(untyped int constant 1180591620717411303424\) overflows int"
	}
}
