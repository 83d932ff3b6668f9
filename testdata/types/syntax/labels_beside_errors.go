// Labels and jumps are checked in the functions that parse, also where others do not.
package main

func labels(x int) {
L: // want "label L defined and not used"
	goto M // want "goto M jumps over declaration of y at .*labels_beside_errors.go:7:4"
	y := 1
M:
	_ = y
	break // want "break is not in a loop, switch, or select"
	for {
		continue Q // want "continue label not defined: Q"
	}
	func() {
		continue // want "continue is not in a loop"
	}()
}

func bad() {
	x := (1 2) // want "syntax error: unexpected literal 2, expected \)"
	break
	func() {
	N: // want "label N defined and not used"
		x++
	}()
}

func good() {
	switch {
	case true:
		fallthrough // want "cannot fallthrough final case in switch"
	}
}
