// The offset of a field behind an embedded pointer is none, whether the operand is a struct or a pointer to one.
package main

import "unsafe"

type inner struct{ x int }

type outer struct{ *inner }

func main() {
	var o outer
	var p *outer
	_ = unsafe.Offsetof(o.x) // want `invalid argument: field x is embedded via a pointer in outer`
	_ = unsafe.Offsetof(p.x) // want `invalid argument: field x is embedded via a pointer in outer`
}
