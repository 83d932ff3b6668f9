// Typed constants of different types.

package main

type A int
type B int

const (
	a A = 1
	b B = 2
	s   = "s"
	t   = true
	n   = 1
)

func main() {
	_ = a + b // want "invalid operation: a \+ b \(mismatched types A and B\)"
	_ = s + n // want "invalid operation: s \+ n \(mismatched types untyped string and untyped int\)"
	_ = t + t // want "invalid operation: operator \+ not defined on t \(untyped bool constant true\)"
	_ = a + 1.5 // want "1\.5 \(untyped float constant\) truncated to int"
	_ = a == b // want "invalid operation: a == b \(mismatched types A and B\)"
	_ = !n // want "invalid operation: operator ! not defined on n \(untyped int constant 1\)"
	_ = -s // want "invalid operation: operator - not defined on s \(untyped string constant \"s\"\)"
	_ = ^1.5 // want "invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)"
	_ = s && t // want "invalid operation: s && t \(mismatched types untyped string and untyped bool\)"
	_ = a << s // want "cannot convert s \(untyped string constant \"s\"\) to type uint"
	_ = 1.5 << 1 // want "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = "a" < 1 // want "invalid operation: \"a\" < 1 \(mismatched types untyped string and untyped int\)"
}
