// Logical operators and conditions with operands that are not booleans.

package main

type B bool

func main() {
	x, s := 1, "a"
	var b B = true
	c := true
	_ = x && c // want "invalid operation: x && c \(mismatched types int and bool\)"
	_ = s || c // want "invalid operation: s \|\| c \(mismatched types string and bool\)"
	_ = !x // want "invalid operation: operator ! not defined on x \(variable of type int\)"
	_ = b && c // want "invalid operation: b && c \(mismatched types B and bool\)"
	_ = nil && c // want "invalid operation: nil && c \(mismatched types untyped nil and bool\)"
	_ = c && nil // want "invalid operation: c && nil \(mismatched types bool and untyped nil\)"
	_ = c + c // want "invalid operation: operator \+ not defined on c \(variable of type bool\)"
	_ = c & c // want "invalid operation: operator & not defined on c \(variable of type bool\)"
	_ = ^c // want "invalid operation: operator \^ not defined on c \(variable of type bool\)"
	_ = -s // want "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = +nil // want "invalid operation: operator \+ not defined on nil"
	_ = x & 1.5 // want "1\.5 \(untyped float constant\) truncated to int"
	_ = s - s // want "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = s * 2 // want "invalid operation: s \* 2 \(mismatched types string and untyped int\)"
	_ = x + nil // want "invalid operation: x \+ nil \(mismatched types int and untyped nil\)"
}
