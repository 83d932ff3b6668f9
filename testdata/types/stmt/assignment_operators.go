// Assignment operations with types that do not fit.

package main

type MyInt int

func two() (int, int) { return 1, 2 }

func main() {
	x, f, s, b := 1, 1.5, "a", true
	var m MyInt
	x += f // want "invalid operation: x \+= f \(mismatched types int and float64\)"
	x += "a" // want "invalid operation: x \+= \"a\" \(mismatched types int and untyped string\)"
	x += 1.5 // want "1\.5 \(untyped float constant\) truncated to int"
	s += 'a' // want "invalid operation: s \+= 'a' \(mismatched types string and untyped rune\)"
	s -= "a" // want "invalid operation: operator - not defined on s \(variable of type string\)"
	b += true // want "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	b &= false // want "invalid operation: operator & not defined on b \(variable of type bool\)"
	f %= 2 // want "invalid operation: operator % not defined on f \(variable of type float64\)"
	f |= 1 // want "invalid operation: operator \| not defined on f \(variable of type float64\)"
	m += x // want "invalid operation: m \+= x \(mismatched types MyInt and int\)"
	x += two() // want "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	x += nil // want "invalid operation: x \+= nil \(mismatched types int and untyped nil\)"
	s += nil // want "invalid operation: s \+= nil \(mismatched types string and untyped nil\)"
	x &^= f // want "invalid operation: x &\^= f \(mismatched types int and float64\)"
	5 += x // want "cannot assign to 5 \(neither addressable nor a map index expression\)"
	s++ // want "invalid operation: s\+\+ \(non-numeric type string\)"
	b-- // want "invalid operation: b-- \(non-numeric type bool\)"
	m++
	f--
	"a"++ // want "invalid operation: \"a\"\+\+ \(non-numeric type untyped string\)"
}
