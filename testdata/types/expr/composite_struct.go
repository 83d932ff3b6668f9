// Struct literals with wrong fields.

package main

type P struct{ X, Y int }
type E struct {
	P
	n string
}

func main() {
	_ = P{1} // want "too few values in struct literal of type P"
	_ = P{1, 2, 3} // want "too many values in struct literal of type P"
	_ = P{X: 1, 2} // want "mixture of field:value and value elements in struct literal"
	_ = P{X: 1, X: 2} // want "duplicate field name X in struct literal"
	_ = P{Z: 1} // want "unknown field Z in struct literal of type P"
	_ = P{"a", 2} // want "cannot use \"a\" \(untyped string constant\) as int value in struct literal"
	_ = P{X: nil} // want "cannot use nil as int value in struct literal"
	_ = E{X: 1}
	_ = E{P: 1} // want "cannot use 1 \(untyped int constant\) as P value in struct literal"
	_ = E{1, 2, "a"} // want "cannot use 1 \(untyped int constant\) as P value in struct literal" "cannot use 2 \(untyped int constant\) as string value in struct literal" "too many values in struct literal of type E"
	_ = &P{x: 1} // want "unknown field x in struct literal of type P, but does have X"
	_ = []P{{1, 2}, {3}} // want "too few values in struct literal of type P"
	_ = P{1: 2} // want "invalid field name 1 in struct literal"
	_ = int{1} // want "invalid composite literal type int"
	_ = *P{} // want "invalid operation: cannot indirect P\{\} \(value of struct type P\)"
	_ = struct{ a int }{b: 1} // want "unknown field b in struct literal of type struct\{a int\}"
	_ = error{} // want "invalid composite literal type error"
}
