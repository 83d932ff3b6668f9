// Which constants must not be repeated in switches and maps: integers, floating-point numbers and strings; in maps all.

package main

var a = map[bool]int{true: 1, true: 2} // want `^duplicate key true in map literal`
var b = map[complex128]int{1i: 1, 1i: 2, 2: 1, 2: 3} // want `^duplicate key \(0 \+ 1i\) in map literal` `^duplicate key \(2 \+ 0i\) in map literal`
var c = map[any]int{true: 1, true: 2, 1i: 1, 1i: 2, 1.5: 1, 1.5: 2} // want `^duplicate key true in map literal` `^duplicate key \(0 \+ 1i\) in map literal` `^duplicate key 1\.5 in map literal`

func main() {
	var x bool
	switch x {
	case true:
	case true:
	}
	var z complex64
	switch z {
	case 1i:
	case 1i, 2, 2:
	}
	var i any
	switch i {
	case true, true, 1i, 1i, 2, 2, 2.0, 2.0, "a", "a": // want `^duplicate case 2 \(constant of type int\) in expression switch` `^duplicate case 2\.0 \(constant 2 of type float64\) in expression switch` `^duplicate case "a" \(constant of type string\) in expression switch`
	}
	const big = 1 << 63
	var u uint64
	switch u {
	case big, big: // want `^duplicate case big \(constant 9223372036854775808 of type uint64\) in expression switch`
	}
	var f float32
	switch f {
	case 1e-50, 0, 1.5, 1.5: // want `^duplicate case 0 \(constant of type float32\) in expression switch` `^duplicate case 1\.5 \(constant of type float32\) in expression switch`
	}
}
