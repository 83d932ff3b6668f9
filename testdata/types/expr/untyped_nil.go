// nil without a type.

package main

func main() {
	x := nil // want "declared and not used: x" "use of untyped nil in assignment"
	var y = nil // want "use of untyped nil in variable declaration"
	_ = nil // want "use of untyped nil in assignment to _ identifier"
	var z int = nil // want "cannot use nil as int value in variable declaration"
	var s string = nil // want "cannot use nil as string value in variable declaration"
	var st struct{} = nil // want "cannot use nil as struct\{\} value in variable declaration"
	f := func() int { return nil } // want "cannot use nil as int value in return statement"
	nil = 1 // want "cannot assign to nil \(neither addressable nor a map index expression\)"
	_ = nil + nil // want "invalid operation: operator \+ not defined on nil"
	_ = *nil // want "invalid operation: cannot indirect nil"
	_ = nil.x // want "nil\.x undefined \(type untyped nil has no field or method x\)"
	nil() // want "invalid operation: cannot call nil: untyped nil is not a function"
	for range nil { // want "cannot range over nil"
	}
	switch nil { // want "use of untyped nil in switch expression"
	}
	_, _, _, _, _ = y, z, s, st, f
}
