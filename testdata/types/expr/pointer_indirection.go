// Dereferences of what is not a pointer.

package main

type T struct{ x int }

func main() {
	x := 1
	p := &x
	pp := &p
	t := T{}
	_ = *x // want "invalid operation: cannot indirect x \(variable of type int\)"
	_ = **p // want "invalid operation: cannot indirect \*p \(variable of type int\)"
	_ = ***pp // want "invalid operation: cannot indirect \*\*pp \(variable of type int\)"
	_ = *nil // want "invalid operation: cannot indirect nil"
	_ = *"a" // want "invalid operation: cannot indirect \"a\" \(untyped string constant\)"
	_ = p.x // want "p\.x undefined \(type \*int has no field or method x\)"
	_ = pp.y // want "pp\.y undefined \(type \*\*int has no field or method y\)"
	_ = (*t).x // want "invalid operation: cannot indirect t \(variable of struct type T\)"
	_ = *t.x // want "invalid operation: cannot indirect t\.x \(variable of type int\)"
	var i any = p
	_ = *i // want "invalid operation: cannot indirect i \(variable of interface type any\)"
}
