// Untyped nil.

package main

func f(s []int, m map[int]int) {
	x := nil // want `^declared and not used: x` `^use of untyped nil in assignment`
	var y = nil // want `^declared and not used: y` `^use of untyped nil in variable declaration`
	_ = s == nil
	_ = nil // want `^use of untyped nil in assignment to _ identifier`
	switch nil { // want `^use of untyped nil in switch expression`
	case nil:
	}
	for range nil { // want `^cannot range over nil`
	}
	return nil // want `^too many return values`
}

func g() int  { return nil } // want `^cannot use nil as int value in return statement`
func h() *int { return nil }
func i(int)   {}

func j() {
	i(nil) // want `^cannot use nil as int value in argument to i`
	_ = []int{nil} // want `^cannot use nil as int value in array or slice literal`
	_ = map[string]int{nil: 1} // want `^cannot use nil as string value in map literal`
	var z int = nil // want `^declared and not used: z` `^cannot use nil as int value in variable declaration`
	nil() // want `^invalid operation: cannot call nil: untyped nil is not a function`
	nil.x = 1 // want `^nil\.x undefined \(type untyped nil has no field or method x\)`
	_ = nil == 1 // want `^invalid operation: nil == 1 \(mismatched types untyped nil and untyped int\)`
	_ = !nil // want `^invalid operation: operator ! not defined on nil`
}

func main() {}
