// Switch cases.

package main

type t struct{ f []int }

func f(x int, s string, b bool, a any, v t, fn func()) {
	switch x {
	case 1, 2, 1: // want `^duplicate case 1 \(constant of type int\) in expression switch`
	case 2: // want `^duplicate case 2 \(constant of type int\) in expression switch`
	case "a": // want `^cannot convert "a" \(untyped string constant\) to type int`
	case 1.5: // want `^1\.5 \(untyped float constant\) truncated to int`
	case s: // want `^invalid case s in switch on x \(mismatched types string and int\)`
	case nil: // want `^cannot convert nil to type int`
	}
	switch s {
	case "a", "a": // want `^duplicate case "a" \(constant of type string\) in expression switch`
	case 'a': // want `^cannot convert 'a' \(untyped rune constant 97\) to type string`
	}
	switch {
	case x: // want `^invalid case x in switch on true \(mismatched types int and bool\)`
	case b, true:
	case true:
	case 1 == 2:
	}
	switch v { // want `^cannot switch on v \(variable of struct type t\) \(t is not comparable\)`
	case v:
	}
	switch fn {
	case nil:
	case fn: // want `^invalid case fn in switch on fn \(func can only be compared to nil\)`
	}
	switch a {
	case 1, "a", 1, int8(1), 1.0: // want `^duplicate case 1 \(constant of type int\) in expression switch`
	case fn: // want `^invalid case fn in switch on a \(func can only be compared to nil\)`
	}
	switch x {
	default:
	default: // want `^multiple defaults \(first at .*\)`
	}
	switch nil { // want `^use of untyped nil in switch expression`
	}
	switch f {
	}
}

func main() {}
