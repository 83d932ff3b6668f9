// Duplicate and impossible cases, several defaults, misplaced fallthrough.

package main

func main() {
	x := 1
	s := "a"
	var e any
	switch x {
	case 1, 2, 1: // want "duplicate case 1 \(constant of type int\) in expression switch"
	case 2: // want "duplicate case 2 \(constant of type int\) in expression switch"
	case "a": // want "cannot convert \"a\" \(untyped string constant\) to type int"
	case 1.5: // want "1\.5 \(untyped float constant\) truncated to int"
	}
	switch s {
	case "a":
	case "a": // want "duplicate case \"a\" \(constant of type string\) in expression switch"
	default:
	default: // want "multiple defaults \(first at .*switch_cases\.go:18:2\)"
	}
	switch {
	case x == 1:
		fallthrough
	case x: // want "invalid case x in switch on true \(mismatched types int and bool\)"
	case true:
	case true:
		fallthrough // want "cannot fallthrough final case in switch"
	}
	switch x := x; x {
	case 3:
		fallthrough // want "fallthrough statement out of place"
		x = 1
	case 4:
	}
	switch e {
	case 1:
	case "b":
	case 1: // want "duplicate case 1 \(constant of type int\) in expression switch"
	case []int{}: // want "invalid case \[\]int\{\} in switch on e \(slice can only be compared to nil\)"
	}
	switch f := func() {}; f {
	case nil:
	}
	switch true {
	case false:
	}
}
